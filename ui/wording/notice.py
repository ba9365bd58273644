"""What a screen says when something did not go as hoped."""

from __future__ import annotations

from dataclasses import dataclass

from ui.wording.source import Say


@dataclass(frozen=True)
class Notice:
    """A heading, what happened, and what the person can do now. Each is one or two short sentences."""

    title: str
    happened: str
    action: str

    def told(self, say: Say) -> Notice:
        """The same notice in the reader's language."""
        return Notice(say(self.title), say(self.happened), say(self.action))
