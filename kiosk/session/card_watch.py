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
    """Follows one reader. A card put in during this visit is read as soon as the visit comes to where it is needed."""

    def __init__(self, reader: CardReader, session: SessionController) -> None:
        self._reader = reader
        self._session = session
        self._belongs_to = 0  # the visit during which the card was put in; 0: nobody's
        self._owners: dict[int, int] = {}  # the visits of the last cards, by the numbers of the insertions
        self._newest = 0
        self._place = _place(session.state)
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
        if event.state not in _IN_THE_SLOT:
            self._belongs_to = 0
            self._session.dispatch(a.CardTaken())
            return
        state = self._session.state
        visit = state.visit + (1 if state.step in _NOBODY_HERE else 0)
        self._belongs_to = self._owner(event.insertion, visit if event.insertion > newest else 0)
        if self._belongs_to == visit:
            self._session.dispatch(a.CardInserted())

    def _owner(self, insertion: int, visit: int) -> int:
        """Whose card that is: a new one is of `visit`; one that shows again (0), of the visit it was put in during."""
        if visit:
            self._owners[insertion] = visit
            if len(self._owners) > _REMEMBERED:
                del self._owners[min(self._owners)]
        return self._owners.get(insertion, 0)

    def _visit_changed(self, state: SessionState) -> None:
        before, self._place = self._place, _place(state)
        if self._place == before or self._belongs_to != state.visit or self._reader.state not in _IN_THE_SLOT:
            return
        if card_is_awaited(state, self._session.rules.services.get(state.service_id)):
            self._session.dispatch(a.CardInserted())


def _place(state: SessionState) -> tuple[int, Step, str, object, object]:
    """Where the visit is, as far as it changes whether a card is awaited. The key of a passport is one thing more."""
    return state.visit, state.step, state.question, state.method, state.passport_key
