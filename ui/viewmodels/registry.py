"""Which file and which view model show a screen. A plain table; the shell looks things up in it."""

from __future__ import annotations

from kiosk.session.navigation import Screen
from ui.viewmodels.answer import AnswerViewModel
from ui.viewmodels.attract import AttractViewModel
from ui.viewmodels.base import ScreenViewModel
from ui.viewmodels.bill import BillViewModel
from ui.viewmodels.case import CaseViewModel
from ui.viewmodels.cases import CasesViewModel
from ui.viewmodels.check import CheckViewModel
from ui.viewmodels.confirmation import ConfirmationViewModel
from ui.viewmodels.farewell import FarewellViewModel
from ui.viewmodels.home import HomeViewModel
from ui.viewmodels.identify import IdentifyViewModel
from ui.viewmodels.information import InformationViewModel
from ui.viewmodels.language import LanguageViewModel
from ui.viewmodels.objection import ObjectionViewModel
from ui.viewmodels.out_of_service import OutOfServiceViewModel
from ui.viewmodels.papers import PapersViewModel
from ui.viewmodels.payment import PaymentViewModel
from ui.viewmodels.problem import ProblemViewModel
from ui.viewmodels.question import QuestionViewModel
from ui.viewmodels.rating import RatingViewModel
from ui.viewmodels.service import ServiceViewModel

#: Screen -> file below `Screens/`, view model.
SCREENS: dict[Screen, tuple[str, type[ScreenViewModel]]] = {
    Screen.ATTRACT: ("AttractScreen.qml", AttractViewModel),
    Screen.LANGUAGE: ("LanguageScreen.qml", LanguageViewModel),
    Screen.HOME: ("HomeScreen.qml", HomeViewModel),
    Screen.SERVICE: ("ServiceScreen.qml", ServiceViewModel),
    Screen.ANSWER: ("AnswerScreen.qml", AnswerViewModel),
    Screen.BILL: ("BillScreen.qml", BillViewModel),
    Screen.CASE: ("CaseScreen.qml", CaseViewModel),
    Screen.CASES: ("CasesScreen.qml", CasesViewModel),
    Screen.CHECK: ("CheckScreen.qml", CheckViewModel),
    Screen.CONFIRMATION: ("ConfirmationScreen.qml", ConfirmationViewModel),
    Screen.IDENTIFY: ("IdentifyScreen.qml", IdentifyViewModel),
    Screen.OBJECTION: ("ObjectionScreen.qml", ObjectionViewModel),
    Screen.PAPERS: ("PapersScreen.qml", PapersViewModel),
    Screen.PAYMENT: ("PaymentScreen.qml", PaymentViewModel),
    Screen.QUESTION: ("QuestionScreen.qml", QuestionViewModel),
    Screen.INFORMATION: ("InformationScreen.qml", InformationViewModel),
    Screen.RATING: ("RatingScreen.qml", RatingViewModel),
    Screen.FAREWELL: ("FarewellScreen.qml", FarewellViewModel),
    Screen.PROBLEM: ("ProblemScreen.qml", ProblemViewModel),
    Screen.OUT_OF_SERVICE: ("OutOfServiceScreen.qml", OutOfServiceViewModel),
}
