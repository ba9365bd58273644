"""What is walked: every scene, every pair of choices in few looks, and the words of a language that there is not."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from pathlib import Path

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.session.state import Step
from tests.support.catalogue import city_catalogue
from tests.walk import matrix, pseudo
from tests.walk.look import PORTRAIT, TONGUES, Look
from tests.walk.scenes import SCENES


def test_every_step_of_a_visit_is_among_the_scenes_and_every_name_is_there_once() -> None:
    names = Counter(scene.name for scene in SCENES)
    assert [name for name, times in names.items() if times > 1] == []
    services = city_catalogue().services
    assert {scene.state(Look().language, services).step for scene in SCENES} == set(Step)


def test_every_layout_of_a_question_is_among_the_scenes() -> None:
    services = city_catalogue().services
    states = [scene.state(Look().language, services) for scene in SCENES if scene.name.startswith("question-")]
    asked = {services[state.service_id].field(state.question).type for state in states}
    assert {field.type for service in services.values() for field in service.fields} - asked == set()


def test_few_looks_cover_every_pair_of_choices() -> None:
    looks = matrix.covering()
    assert len(looks) < 40
    choices = [(look.tongue, look.glass, look.size, look.palette, look.low_reach) for look in looks]
    for one, other in combinations(range(4), 2):
        pairs = {(chosen[one], chosen[other]) for chosen in choices}
        firsts, others = {chosen[one] for chosen in choices}, {chosen[other] for chosen in choices}
        assert len(pairs) == len(firsts) * len(others)
    assert {look.glass for look in looks if look.low_reach} == {PORTRAIT}


def test_every_scene_is_walked_in_as_many_looks_and_no_look_is_left_out() -> None:
    walks = matrix.shared_out(SCENES)
    times = Counter(scene.name for _, scenes in walks for scene in scenes)
    assert set(times.values()) == {3}
    assert set(times) == {scene.name for scene in SCENES}
    assert {look.tongue for look, scenes in walks if scenes} == set(TONGUES)


def test_the_pseudo_language_is_longer_and_keeps_what_is_filled_in() -> None:
    longer = pseudo.lengthened("Question %1 of %2")
    assert longer == "Qüüééstííóón %1 óóf %2"
    sentence = "Every screen asks one thing. Answer it, then touch the large button."
    assert 1.25 < len(pseudo.lengthened(sentence)) / len(sentence) < 1.5


def test_the_pseudo_language_is_compiled_and_speaks_for_the_catalogue(tmp_path: Path, qapp: QGuiApplication) -> None:
    pseudo.compile_into(tmp_path)
    for language in (pseudo.LEFT_TO_RIGHT, pseudo.RIGHT_TO_LEFT):
        translator = QTranslator()
        assert translator.load(str(tmp_path / f"pishkhan_{language.value}.qm"))
        assert translator.translate("ScreenFrame", "Language") == "Láángüüáágéé"
    plain = city_catalogue().services["request-137"].title
    named = pseudo.in_pseudo(city_catalogue()).services["request-137"].title
    assert named.to(pseudo.RIGHT_TO_LEFT) == named.to(pseudo.LEFT_TO_RIGHT) == pseudo.lengthened(plain.en)
