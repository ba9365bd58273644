"""What every screen's view model has in common: it shows one immutable view of the visit.

A view model computes its view from the session state; when the view differs from the last one it emits
`changed`, and every property of the screen follows. Nothing in QML decides anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from kiosk.contract.service import Names, ServiceDefinition
from kiosk.session.controller import SessionController
from kiosk.session.state import SessionState


@dataclass(frozen=True)
class ViewContext:
    """What view models are made from."""

    session: SessionController
    services: Mapping[str, ServiceDefinition]
    names: Names


class ScreenViewModel(QObject):
    """A view model of one screen. `close` must be called when its screen goes."""

    changed = Signal()

    def __init__(self, context: ViewContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._view: Any = self.view_of(context.session.state)
        self._unsubscribe = context.session.subscribe(self._follow)

    def view_of(self, state: SessionState) -> Any:
        """The view of `state`: a frozen value that compares by content."""
        raise NotImplementedError

    @property
    def view(self) -> Any:
        """The view shown now."""
        return self._view

    def retranslate(self) -> None:
        """Compute the view again in the language that is installed now."""
        self._view = self.view_of(self.context.session.state)
        self.changed.emit()

    def close(self) -> None:
        """Stop following the visit."""
        self._unsubscribe()

    def _follow(self, state: SessionState) -> None:
        view = self.view_of(state)
        if view != self._view:
            self._view = view
            self.changed.emit()
