"""The focus that the keys move over the screen: shown once a key is used, gone when the glass is touched."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Q_ARG, QMetaObject, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.session.navigation import Screen
from ui.keypad import stops as s
from ui.keypad.keymap import Command, KeyMap
from ui.keypad.stops import Stops, look
from ui.viewmodels.shell import ShellViewModel

#: What makes one page of another for who moves over it: the screen, its heading, its question, the open sheet.
Page = tuple[object, ...]


class Keypad:
    """Carries out commands on the window. It keeps no item: QML deletes them, and Qt knows which has the focus."""

    def __init__(self, window: QQuickWindow, shell: ShellViewModel, keys: KeyMap) -> None:
        self._window = window
        self._shell = shell
        self._keys = keys
        self._in_use = False
        self._page: Page = ()
        self._turned_at = float("-inf")
        self._focused_name = ""
        self._to_keyboard = False
        self._was_on_keyboard = False
        self._typed = False  # a character of a real keyboard was the last thing
        self._listeners: list[Callable[[QQuickItem], None]] = []
        self._scan = QTimer()
        self._scan.setInterval(round(keys.scan_seconds * 1000))
        self._scan.timeout.connect(lambda: self._move(1))

    @property
    def in_use(self) -> bool:
        """Whether somebody moves by keys now."""
        return self._in_use

    @property
    def focused(self) -> QQuickItem | None:
        """What has the focus."""
        item = self._window.activeFocusItem() if self._in_use else None
        return item if item is not None and item.activeFocusOnTab() else None

    def settle(self) -> None:
        """Put the focus where it belongs on the page as it is now, if the keys are in use."""
        if self._in_use:
            self._settle()

    def page_now(self) -> Page:
        """What makes the page that is shown another than the one before."""
        return self._page_of(look(self._window.contentItem()))

    def on_focus(self, callback: Callable[[QQuickItem], None]) -> None:
        """Call back with every item that gets the focus."""
        self._listeners.append(callback)

    def begin(self) -> None:
        """Show the focus, at the first thing on the page, if it is not shown yet."""
        if self._in_use:
            return
        self._in_use = True
        self._page = ()
        self._window.afterAnimating.connect(self._settle)
        self._settle()
        if self._scan.interval():
            self._scan.start()

    def rest(self) -> None:
        """The glass was touched: no focus is shown any more."""
        if not self._in_use:
            return
        if (item := self.focused) is not None:
            item.setFocus(False)
        self._in_use = False
        self._scan.stop()
        self._window.afterAnimating.disconnect(self._settle)

    def press(self, command: Command) -> None:
        """Carry out one command."""
        self._shell.touched()
        typed, self._typed, self._to_keyboard = self._typed, False, False
        if command is Command.BACK:
            self._go_back()
        elif command is Command.HELP:
            self._activate_icon("help")
        elif not self._in_use:
            self._first_press(command)
        else:
            self._settle()
            if command is not Command.SELECT or self._is_settled():
                self._on_stops(command, after_typing=typed)
        if self._scan.isActive():
            self._scan.start()

    def write(self, text: str) -> None:
        """One character of a real keyboard, or a backspace, for the field of the screen."""
        self._shell.touched()
        keyboard = look(self._window.contentItem()).keyboard
        if keyboard is None:
            return
        self._typed = True
        if text == "\b":
            QMetaObject.invokeMethod(keyboard, "backspace")
        else:
            QMetaObject.invokeMethod(keyboard, "textTyped", Q_ARG(str, text))

    def _is_settled(self) -> bool:
        """As for fingers: who presses twice does not answer two questions."""
        return (time.monotonic() - self._turned_at) * 1000 >= float(self._window.property("settleTime"))

    def _first_press(self, command: Command) -> None:
        """It only shows where the focus is; on the first screen, and where there is one thing to do, it does it."""
        self.begin()
        stops, item = look(self._window.contentItem()), self.focused
        is_clear = self._shell.screen is Screen.ATTRACT or len(stops.items) == 1
        if command is Command.SELECT and is_clear and item is not None:
            self._activate(item)

    def _on_stops(self, command: Command, *, after_typing: bool) -> None:
        stops, item = look(self._window.contentItem()), self.focused
        if item is None or item not in stops.items:
            return
        match command:
            case Command.NEXT:
                self._move(1)
            case Command.PREVIOUS:
                self._move(-1)
            case Command.LEFT | Command.RIGHT:
                right = command is Command.RIGHT
                forward = right is not self._shell.property("rightToLeft")
                self._move(1 if forward else -1, towards=s.beside(stops.items, item, right=right))
            case Command.ROW_ABOVE | Command.ROW_BELOW:
                below = command is Command.ROW_BELOW
                self._move(1 if below else -1, towards=s.in_next_row(stops.items, item, below=below))
            case Command.SELECT if after_typing and stops.keyboard is not None:
                QMetaObject.invokeMethod(stops.keyboard, "submitted")
            case Command.SELECT:
                self._activate(item)

    def _move(self, by: int, *, towards: QQuickItem | None = None) -> None:
        """To what stands `towards` a side, if anything does; else on in the order of reading."""
        if towards is not None:
            return self._focus(towards)
        items, item = look(self._window.contentItem()).items, self.focused
        if item is not None and item in items:
            self._focus(items[(items.index(item) + by) % len(items)])
        return None

    def _activate(self, item: QQuickItem) -> None:
        # An entry has nothing to press but what leads to its keys.
        self._to_keyboard = item.property("active") is not None
        QMetaObject.invokeMethod(item, "activate")
        self._window.update()

    def _go_back(self) -> None:
        sheet = look(self._window.contentItem()).sheet
        if sheet is not None:
            QMetaObject.invokeMethod(sheet, "dismissed")
        else:
            self._activate_icon("back")

    def _activate_icon(self, icon: str) -> None:
        """Press the button of the frame that has this drawing, where there is one."""
        stops = look(self._window.contentItem())
        if stops.sheet is not None:
            return
        for item in reversed(stops.items):
            if item.property("iconName") == icon:
                QMetaObject.invokeMethod(item, "activate")
                return

    def _settle(self) -> None:
        """Put the focus on what is there: called before each frame, so that the page may change in any way."""
        stops = look(self._window.contentItem())
        page, item = self._page_of(stops), self.focused
        turned, self._page = page != self._page, page
        if turned:
            self._turned_at = time.monotonic()
        if self._to_keyboard and (keys := stops.keys):
            self._to_keyboard = False
            self._focus(keys[0])
        elif turned:
            self._focus(stops.start)
        elif item is None or item not in stops.items:
            self._focus(self._instead(stops))
        else:
            self._was_on_keyboard = stops.keyboard is not None and s.is_below(item, stops.keyboard)

    def _instead(self, stops: Stops) -> QQuickItem | None:
        """What gets the focus of something that is gone: its like by name, or the keys that came for its keys."""
        same = (item for item in stops.items if item.objectName() and item.objectName() == self._focused_name)
        keys = stops.keys if self._was_on_keyboard else []
        return next(same, keys[0] if keys else stops.start)

    def _focus(self, item: QQuickItem | None) -> None:
        if item is None:
            return
        self._focused_name = item.objectName()
        item.forceActiveFocus()
        for callback in self._listeners:
            callback(item)

    def _page_of(self, stops: Stops) -> Page:
        sheet = stops.sheet.objectName() or "sheet" if stops.sheet is not None else ""
        return self._shell.screen, self._window.property("heading"), self._shell.question, sheet
