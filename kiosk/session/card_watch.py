"""Tells the visit about cards. A card that somebody left behind must never speak for the next person."""

from __future__ import annotations

from collections.abc import Callable

from hardware.smartcard.base import CardReader, ReaderEvent, ReaderState
from kiosk.session import actions as a
from kiosk.session.controller import SessionController
from kiosk.session.identifying import card_is_awaited
from kiosk.session.state import SessionState, Step

_IN_THE_SLOT = frozenset({ReaderState.CARD_PRESENT, ReaderState.CARD_MUTE})
_REMEMBERED = 16
"""Cards whose visit is remembered: no kiosk has as many slots."""

_NOBODY_HERE = frozenset({Step.ATTRACT, Step.FAREWELL})


class CardWatch:
    """Follows one reader. A card put in during this visit is read as soon as the visit comes to where it is needed.

    A card that nobody saw being put in, because the reader or its service was away, is of this visit only if its slot
    was seen empty during it.
    """

    def __init__(self, reader: CardReader, session: SessionController) -> None:
        self._reader = reader
        self._session = session
        self._belongs_to = 0  # the visit during which the card was put in; 0: nobody's
        self._owners: dict[int, int] = {}  # the visits of the last cards, by the numbers of the insertions
        self._newest = 0
        self._place = _place(session.state)
        self._visit = _visit(session.state)
        self._empty: set[str] = set()  # slots that were empty when they were last seen, if that was in this visit
        self._look()
        self._ends: tuple[Callable[[], None], ...] = (
            reader.subscribe(self._reader_changed),
            session.subscribe(self._visit_changed),
        )

    def close(self) -> None:
        """Stop following."""
        for end in self._ends:
            end()

    def _reader_changed(self, event: ReaderEvent) -> None:
        newest, self._newest = self._newest, max(self._newest, event.insertion)
        was_empty = self._reader.name in self._empty
        self._look()
        if event.state not in _IN_THE_SLOT:
            self._belongs_to = 0
            self._session.dispatch(a.CardTaken())
            return
        is_new = event.insertion > newest
        self._belongs_to = self._owner(event.insertion, is_new=is_new, put_in_now=was_empty or not event.found)
        if self._belongs_to == self._visit and (is_new or self._is_awaited(self._session.state)):
            self._session.dispatch(a.CardInserted())

    def _owner(self, insertion: int, *, is_new: bool, put_in_now: bool) -> int:
        """Whose card that is: of this visit, or of the one it was put in during; 0 when nobody knows."""
        if is_new and put_in_now:
            self._owners[insertion] = self._visit
            if len(self._owners) > _REMEMBERED:
                del self._owners[min(self._owners)]
        return self._owners.get(insertion, 0)

    def _look(self) -> None:
        for slot in self._reader.slots:
            if slot.state is ReaderState.EMPTY:
                self._empty.add(slot.name)
            else:
                self._empty.discard(slot.name)

    def _visit_changed(self, state: SessionState) -> None:
        if self._visit != _visit(state):
            self._visit = _visit(state)
            self._empty.clear()
            self._look()
        before, self._place = self._place, _place(state)
        if self._place == before or self._belongs_to != state.visit or self._reader.state not in _IN_THE_SLOT:
            return
        if self._is_awaited(state):
            self._session.dispatch(a.CardInserted())

    def _is_awaited(self, state: SessionState) -> bool:
        return card_is_awaited(state, self._session.rules.services.get(state.service_id))


def _visit(state: SessionState) -> int:
    """The visit that a card put in now is of: with nobody here, the next one."""
    return state.visit + (1 if state.step in _NOBODY_HERE else 0)


def _place(state: SessionState) -> tuple[int, Step, str, object, object]:
    """Where the visit is, as far as it changes whether a card is awaited. The key of a passport is one thing more."""
    return state.visit, state.step, state.question, state.method, state.passport_key
