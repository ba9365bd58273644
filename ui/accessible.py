"""The accessible tree of a window, as somebody reads it: what stands there, in words, in reading order.

It is the tree that assistive technology sees, taken from Qt's own accessibility interfaces, less what nobody can see
now: what is hidden, what waits behind "More", and what lies behind a dialog. Roles, names and states are those of
`Accessible` in QML; the controls set them (`ui/qml/Pishkhan/Controls`). Siblings are put in order from the top to the
bottom and from the side where the language begins; what stands in one row, column or card stays together.

    for node in reading(window, right_to_left=language.is_right_to_left):
        print(node.role.name, node.name, node.value, *node.states)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import Shiboken

Role = QAccessible.Role


class State(StrEnum):
    """What can be true of a node now."""

    CHECKABLE = "checkable"
    CHECKED = "checked"
    DISABLED = "disabled"
    EDITABLE = "editable"
    FOCUSED = "focused"
    MASKED = "masked"  # its value is never spoken
    PRESSED = "pressed"
    SELECTED = "selected"


@dataclass(frozen=True)
class Node:
    """One thing on the screen that means something."""

    role: Role
    name: str
    value: str = ""  # what is entered or chosen, as it is shown; empty when it is masked
    note: str = ""  # what else is to be said: an error, a hint
    states: frozenset[State] = frozenset()
    area: QRectF = field(default_factory=QRectF)  # what is to be seen of it, in pixels of the window
    level: int = 0  # those that follow with a higher one lie within it
    item: QQuickItem | None = field(default=None, repr=False, compare=False)  # valid until the screen changes

    @property
    def can_be_pressed(self) -> bool:
        """Whether a tap or the select key does something here."""
        return self.role in PRESSABLE and State.DISABLED not in self.states


#: Roles of what a finger or the select key acts upon.
PRESSABLE = frozenset({Role.Button, Role.RadioButton, Role.CheckBox, Role.EditableText, Role.Link})


def reading(window: QQuickWindow, *, right_to_left: bool) -> list[Node]:
    """The nodes of `window` in reading order; containers stand before what they contain. Call it on the GUI thread."""
    found = list(_nodes_below(QAccessible.queryAccessibleInterface(window), level=0))
    dialogs = [place for place, node in enumerate(found) if node.role is Role.Dialog]
    if dialogs:  # the last one lies on top
        found = _within(found, dialogs[-1])
    return list(_Branch.tree(found).in_order(right_to_left))


def visible_area(item: QQuickItem) -> QRectF:
    """Where `item` is in its window, in pixels, without what is clipped away around it; empty when it is hidden."""
    if not item.isVisible():
        return QRectF()
    area = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    around: QQuickItem | None = item
    while around is not None:
        if around.opacity() == 0:
            return QRectF()
        if around is not item and around.clip():
            area = area.intersected(around.mapRectToScene(QRectF(0, 0, around.width(), around.height())))
        around = around.parentItem()
    return area


def _nodes_below(above: QAccessibleInterface, level: int) -> Iterator[Node]:
    for number in range(above.childCount()):
        interface = above.child(number)
        item = interface.object()
        if not isinstance(item, QQuickItem) or not item.isVisible():
            continue
        area = visible_area(item)
        if not _worth_seeing(area, item):
            continue
        yield _node(interface, item, area, level)
        yield from _nodes_below(interface, level + 1)


def _worth_seeing(area: QRectF, item: QQuickItem) -> bool:
    """A row that only touches the edge of its page stands on the next one. Containers may be larger than their page."""
    if item.width() <= 0 or item.height() <= 0:
        return False
    return area.width() > 1 and area.height() > min(8.0, item.height() / 2)


def _node(interface: QAccessibleInterface, item: QQuickItem, area: QRectF, level: int) -> Node:
    states = frozenset(_states(interface, item))
    value = str(item.property("accessibleValue") or "")
    description = interface.text(QAccessible.Text.Description)
    name = interface.text(QAccessible.Text.Name)
    if State.MASKED in states:  # Qt says nothing at all about a password
        name, value = name or str(item.property("accessibleName") or ""), ""
    return Node(
        role=interface.role(),
        name=name,
        value=value,
        note=description.removeprefix(value).removeprefix(". "),
        states=states,
        area=area,
        level=level,
        item=item,
    )


def _states(interface: QAccessibleInterface, item: QQuickItem) -> Iterator[State]:
    state = interface.state()
    told = {
        State.CHECKABLE: state.checkable,
        State.CHECKED: state.checked,
        State.DISABLED: state.disabled,
        State.EDITABLE: interface.role() is Role.EditableText and not state.disabled,
        State.FOCUSED: state.focused,
        State.MASKED: state.passwordEdit or item.property("masked") is True,
        State.PRESSED: state.pressed,
        State.SELECTED: state.selected,
    }
    return (name for name, true in told.items() if true)


def _within(nodes: list[Node], place: int) -> list[Node]:
    """The node at `place` and everything in it."""
    level = nodes[place].level
    end = next((n for n in range(place + 1, len(nodes)) if nodes[n].level <= level), len(nodes))
    return nodes[place:end]


@dataclass
class _Branch:
    """An item of the window with those nodes that lie in it."""

    node: Node | None = None
    branches: dict[int, _Branch] = field(default_factory=dict)
    area: QRectF = field(default_factory=QRectF)

    @classmethod
    def tree(cls, nodes: list[Node]) -> _Branch:
        root = cls()
        for node in nodes:
            branch = root
            for item in _path_to(node.item):
                branch = branch.branches.setdefault(item, cls())
                branch.area = branch.area.united(node.area)
            branch.node = node
        return root

    def in_order(self, right_to_left: bool) -> Iterator[Node]:
        if self.node is not None:
            yield self.node
        for row in _rows(list(self.branches.values())):
            for branch in sorted(row, key=lambda b: -b.area.right() if right_to_left else b.area.left()):
                yield from branch.in_order(right_to_left)


def _path_to(item: QQuickItem | None) -> list[int]:
    """The addresses of the items from the window down to `item`."""
    path: list[int] = []
    while item is not None:
        path.append(Shiboken.getCppPointer(item)[0])
        item = item.parentItem()
    return path[::-1]


def _rows(branches: list[_Branch]) -> list[list[_Branch]]:
    """Rows from the top to the bottom: what stands beside something else for half of its height is in its row."""
    rows: list[list[_Branch]] = []
    bottom = 0.0
    for branch in sorted(branches, key=lambda b: b.area.top()):
        overlap = bottom - branch.area.top()
        if rows and overlap > min(branch.area.height(), rows[-1][0].area.height()) / 2:
            rows[-1].append(branch)
            bottom = max(bottom, branch.area.bottom())
        else:
            rows.append([branch])
            bottom = branch.area.bottom()
    return rows
