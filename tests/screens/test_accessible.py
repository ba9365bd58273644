"""What stands on a screen, as it is read to somebody: roles, names, values, in the order of reading."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication

from tests.support.touchscreen import Touchscreen, page, touchscreen
from ui import fonts
from ui.accessible import Node, Role, State, reading


@pytest.fixture
def screen(qapp: QGuiApplication) -> Iterator[Touchscreen]:
    fonts.register()
    with touchscreen() as shown:
        yield shown


def read(screen: Touchscreen, body: str, language: str = "en") -> list[Node]:
    screen.show(page(body) if "ScreenFrame" not in body else body, language=language)
    return reading(screen.view, right_to_left=language != "en")


def names(nodes: list[Node]) -> list[str]:
    return [node.name for node in nodes]


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_a_screen_is_read_from_bar_to_bar_with_its_columns_whole(screen: Touchscreen, size: tuple[int, int]) -> None:
    body = (
        "import QtQuick\nimport QtQuick.Layouts\nimport Pishkhan.Controls\nScreenFrame {"
        "heading: 'Question'; intro: 'Hint'; primaryText: 'Go on'; cityText: 'City'; serviceText: ''; backText: 'Back';"
        "RowLayout { BodyText { text: 'one' } BodyText { text: 'two' } } BodyText { text: 'three' } }"
    )
    for language in ("en", "fa"):
        screen.show(body, size, language)
        told = names(reading(screen.view, right_to_left=language == "fa"))
        start = [
            "City",
            "Help",
            "Language",
            "Easier",
            "End",
            "Question",
            "Hint",
            "one",
            "two",
            "three",
            "Back",
            "Go on",
        ]
        assert told == start, language


def test_controls_say_what_they_are(screen: Touchscreen) -> None:
    (choice,) = read(screen, "ChoiceButton { text: 'Yes'; selected: true; width: 400 }")
    assert (choice.role, choice.name, choice.states) == (
        Role.RadioButton,
        "Yes",
        {State.CHECKABLE, State.CHECKED},
    )
    (tick,) = read(screen, "TickButton { text: 'Also'; enabled: false; width: 400 }")
    assert (tick.role, tick.states) == (Role.CheckBox, {State.CHECKABLE, State.DISABLED})
    (busy,) = read(screen, "ActionButton { text: 'Send'; busy: true }")
    assert (busy.role, busy.name, busy.note, busy.can_be_pressed) == (Role.Button, "Send", "Working", True)
    (heading,) = read(screen, "HeadingText { text: 'Where?' }")
    assert heading.role is Role.Heading
    (notice,) = read(screen, "Notice { title: 'Wait'; text: 'It goes on.'; width: 400 }")
    assert (notice.role, notice.name) == (Role.AlertMessage, "Wait. It goes on.")
    (row, change) = read(screen, "KeyValueRow { label: 'Name'; value: 'Sara'; changeText: 'Change'; width: 600 }")
    assert (row.role, row.name, change.name) == (Role.ListItem, "Name: Sara", "Change: Name")


def test_a_field_has_a_name_a_value_and_a_note(screen: Touchscreen) -> None:
    (empty,) = read(screen, "EntryField { question: 'Your phone'; placeholder: '0912'; width: 600 }")
    assert (empty.role, empty.name, empty.value, empty.note) == (Role.EditableText, "Your phone", "", "0912")
    (full,) = read(
        screen, "EntryField { label: 'Length'; text: '12'; suffix: 'm'; errorText: 'Too short'; width: 600 }"
    )
    assert (full.name, full.value, full.note) == ("Length", "12 m", "Too short")
    assert State.EDITABLE in full.states


def test_what_is_masked_is_never_told(screen: Touchscreen) -> None:
    for secret in (
        "EntryField { label: 'PIN'; masked: true; text: '4821'; width: 600 }",
        "CodeBoxes { count: 6; digits: '4821'; width: 600 }",
    ):
        screen.show(f"import QtQuick\nimport Pishkhan.Controls\nimport Pishkhan.Fields\nItem {{ {secret} }}")
        (node,) = reading(screen.view, right_to_left=False)
        assert State.MASKED in node.states
        assert node.name
        assert node.value == ""
        spoken = f"{node.name} {node.note}"
        assert not any(form in spoken for form in ("4821", "۴۸۲۱")), spoken


def test_what_cannot_be_seen_is_not_told(screen: Touchscreen) -> None:
    hidden = (
        "BodyText { text: 'gone'; visible: false } BodyText { text: 'faint'; opacity: 0 }"
        "Item { clip: true; width: 50; height: 50; BodyText { text: 'below'; y: 60 } }"
        " BodyText { text: 'here'; y: 100 }"
    )
    assert names(read(screen, hidden)) == ["here"]


def test_a_sheet_hides_what_lies_behind_it(screen: Touchscreen) -> None:
    screen.show(
        "import QtQuick\nimport Pishkhan.Controls\nimport Pishkhan.Overlays\n"
        "Item { BodyText { text: 'behind' } FindingSheet { title: 'where'; text: 'there'; anchors.fill: parent } }",
        language="en",
    )
    told = reading(screen.view, right_to_left=False)
    assert told[0].role is Role.Dialog
    assert told[0].name
    assert "behind" not in names(told)
    assert told[-1].role is Role.Button


def test_the_select_key_presses_what_is_read(screen: Touchscreen) -> None:
    (button,) = read(screen, "ActionButton { property int times: 0; text: 'Go'; onActivated: times += 1 }")
    assert button.item is not None
    action = QAccessible.queryAccessibleInterface(button.item).actionInterface()
    action.doAction(action.pressAction())
    assert button.item.property("times") == 1
