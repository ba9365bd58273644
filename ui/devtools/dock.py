"""A small window beside the kiosk, with a button for everything a person can do to its devices."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from hardware.deeds import CARD, NETWORK, PRINTER, SCANNER, Deed, DeedError
from ui.application import QML, WindowError

QML_IMPORT_NAME = "Pishkhan.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


_TITLES = {CARD: "Card reader", PRINTER: "Printer", NETWORK: "Network", SCANNER: "Scanner"}


@QmlElement
class DevDockViewModel(QObject):
    """What `DevDock.qml` shows. `last_paper` gives what the virtual printer printed last, or None."""

    changed = Signal()

    def __init__(
        self,
        deeds: Sequence[Deed],
        spawn: Callable[[Coroutine[Any, Any, None]], object],
        last_paper: Callable[[], QImage | None],
        paper_file: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._deeds = tuple(deeds)
        self._spawn = spawn
        self._group = next((deed.group for deed in self._deeds), "")
        self._last_paper = last_paper
        self._paper_file = paper_file
        self._paper = QUrl()
        self._shown = 0
        self._done = ""

    @Property(list, notify=changed)
    def groups(self) -> list[dict[str, str]]:
        """The headings: group, title."""
        return [{"group": g, "title": _TITLES.get(g, g)} for g in dict.fromkeys(d.group for d in self._deeds)]

    @Property(str, notify=changed)
    def group(self) -> str:
        """The group whose buttons are shown."""
        return self._group

    @Property(list, notify=changed)
    def deeds(self) -> list[dict[str, object]]:
        """The buttons of that group: text, index."""
        return [{"text": d.title, "index": i} for i, d in enumerate(self._deeds) if d.group == self._group]

    @Property(str, notify=changed)
    def done(self) -> str:
        """What was done last."""
        return self._done

    @Property(QUrl, notify=changed)
    def paper(self) -> QUrl:
        """A picture of the last paper; empty before it was asked for."""
        return self._paper

    @Slot(str)
    def open(self, group: str) -> None:
        """Show the buttons of one group."""
        self._group = group
        self.changed.emit()

    @Slot(int)
    def do(self, index: int) -> None:
        """Press one button."""
        deed = self._deeds[index]
        self._done = deed.title
        try:
            rest = deed.do(deed.default)
        except DeedError as error:
            self._done = str(error)
        else:
            if rest is not None:
                self._spawn(_whole(rest))
        self.changed.emit()

    @Slot()
    def showPaper(self) -> None:  # noqa: N802  QML sees it
        """Fetch the last paper."""
        paper = self._last_paper()
        if paper is None:
            self._done = "Nothing was printed yet"
        elif paper.save(str(self._paper_file)):
            self._shown += 1
            self._paper = QUrl.fromLocalFile(str(self._paper_file))
            self._paper.setQuery(f"n={self._shown}")  # the same file with new content
            self._done = "Last paper"
        else:
            self._done = f"Cannot write {self._paper_file}"
        self.changed.emit()


class DevDock:
    """The window of the dock."""

    def __init__(self, view_model: DevDockViewModel) -> None:
        """WindowError when QML cannot be loaded."""
        self._view_model = view_model
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(QML))
        self._engine.setInitialProperties({"viewModel": view_model})
        self._engine.load(QUrl.fromLocalFile(str(Path(__file__).parent / "DevDock.qml")))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise WindowError("DevDock.qml cannot be loaded")
        self.window = roots[0]

    def show(self, beside: QQuickWindow | None = None) -> None:
        """Show it, to the right of another window if one is given."""
        if beside is not None:
            self.window.setPosition(beside.x() + beside.width() + 12, beside.y())
        self.window.show()

    def close(self) -> None:
        """Take it down. The application must still exist."""
        self.window.hide()
        self.window.deleteLater()
        self._engine.deleteLater()
        self._view_model.deleteLater()


async def _whole(rest: Awaitable[None]) -> None:
    await rest
