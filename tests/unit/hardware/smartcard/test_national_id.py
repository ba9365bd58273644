from __future__ import annotations

from importlib.metadata import EntryPoint

from hardware.smartcard.national_id import GROUP, find_national_id_sdk
from hardware.smartcard.plugins import NotInstalled

MISSING = EntryPoint("sdk", "no_such_module_at_all:Sdk", GROUP)


def test_says_that_none_is_installed() -> None:
    assert find_national_id_sdk(list) == NotInstalled("no national card SDK is installed")


def test_looks_at_the_real_entry_points_by_itself() -> None:
    assert isinstance(find_national_id_sdk(), NotInstalled)


def test_takes_the_one_that_is_there() -> None:
    found = find_national_id_sdk(lambda: [EntryPoint("sdk", "collections:OrderedDict", GROUP)])
    assert type(found).__name__ == "OrderedDict"


def test_says_what_does_not_load_and_what_is_too_many() -> None:
    broken = find_national_id_sdk(lambda: [MISSING])
    assert isinstance(broken, NotInstalled)
    assert "no_such_module_at_all:Sdk" in broken.reason
    two = find_national_id_sdk(lambda: [MISSING, MISSING])
    assert isinstance(two, NotInstalled)
    assert "several" in two.reason
