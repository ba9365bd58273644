"""The exit of a virtual kiosk printer: a presenter that holds the receipt out, and can draw it back."""

from __future__ import annotations

from hardware.printer.paper import Paper


class Exit:
    """Where cut paper goes. `retracted`: the pieces that were drawn back into the box."""

    def __init__(self) -> None:
        self.retracted: list[Paper] = []
        self.jams = False  # at the next move
        self._inside: Paper | None = None
        self._out: Paper | None = None

    @property
    def held_out(self) -> Paper | None:
        """What a citizen could take now."""
        return self._out

    def cut(self, paper: Paper) -> None:
        """A piece came off the roll; whatever was still in the way is pushed out and falls down."""
        self._inside, self._out = paper, None

    def hold_out(self) -> bool:
        """`GS e 3`. False when it jams."""
        if self._jammed():
            return False
        self._inside, self._out = None, self._inside or self._out
        return True

    def draw_back(self) -> bool:
        """`GS e 2`. False when it jams."""
        if self._jammed():
            return False
        if (paper := self._inside or self._out) is not None:
            self.retracted.append(paper)
        self._inside = self._out = None
        return True

    def push_out(self) -> bool:
        """`GS e 5`. False when it jams."""
        if self._jammed():
            return False
        self._inside = self._out = None
        return True

    def take(self) -> Paper | None:
        """A hand takes what is held out."""
        taken, self._out = self._out, None
        return taken

    def _jammed(self) -> bool:
        jams, self.jams = self.jams, False
        return jams
