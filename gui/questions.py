"""Questions to a language model: asked on the card, answered on the page and aloud, one conversation a page."""

import asyncio
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.chat.endpoint import Endpoint, check_address, chosen_endpoint, model_service, usual_address
from core.chat.model import LanguageModel
from core.errors import AnswerFailed, ParlandoError, UsageError
from core.keys import Kept, store_key
from core.reader.asking import Asking
from core.reader.reader import Reader
from core.settings import Settings
from gui.notices import notice_of_error
from gui.pages import Pages
from gui.tasks import Tasks
from gui.theme import Theme
from gui.window import MainWindow

if TYPE_CHECKING:
    from gui.ask_card import AskCard


class Questions(QObject):
    """Lives as long as the window. `take` and `text_edited` pass on what the reader and the page tell."""

    def __init__(
        self, window: MainWindow, theme: Theme, settings: Settings, reader: Reader, pages: Pages, tasks: Tasks
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._settings = window, theme, settings
        self._pages, self._reader, self._tasks = pages, reader, tasks
        self._model = LanguageModel(Endpoint("", "", ""))
        self._asking = Asking(self._model, reader, window.page.source, window.page.write_on)
        self.take = self._asking.take
        self.text_edited = self._asking.text_edited
        self.forget = self._asking.forget
        # The process that talks to the model is told by its start alone whether it may reach out.
        settings.watch("privacy.offline", lambda _: tasks.start(self._model.close()))

    async def close(self) -> None:
        """End what talks to the model."""
        await self._model.close()

    def open(self, *, setup: bool = False) -> None:
        """Let a question be asked, or (`setup`) another model be chosen."""
        if self._card.isVisible() and not setup:
            self._card.dismiss()
            return
        self._window.sheets.leave()
        if not self._card.isVisible():
            self._card.open_setup(False)
            self._card.open_beside(self._window.page)
        if setup:
            self._card.open_setup(True)
        self._show_endpoint()
        if not self._asking.is_writing:
            self._tasks.start(self._look())

    # -- asking ---------------------------------------------------------------------------------------

    def _ask(self, question: str) -> None:
        self._tasks.start(self._answer(question))

    async def _answer(self, question: str) -> None:
        """Write the question on the page, and the answer beneath; one that is not answered goes again."""
        self._reader.stop()
        page = self._window.page
        start, begins = self._pages.write_question(question)
        try:
            await self._lead()
            await self._asking.ask(question)
        except ParlandoError as error:
            if page.source.length == begins:
                page.cut_off(start)
                self._card.keep(question)
            self._window.notices.show_error(error)

    # -- which model ----------------------------------------------------------------------------------

    async def _lead(self) -> None:
        """Lead to the model of the settings; the keyring that has its key may take its time."""
        endpoint = await asyncio.to_thread(chosen_endpoint, self._settings)
        if endpoint != self._model.endpoint:
            self._model.endpoint, self._model.name = endpoint, endpoint.model

    async def _look(self) -> None:
        """See which model is there, while the question is typed."""
        try:
            await self._lead()
            names = await self._model.models()
        except ParlandoError as error:
            self._show_trouble(error)
            return
        if not self._model.name and names:
            self._model.name = names[0]
        self._show_model()
        self._card.show_words("")

    def _show_trouble(self, error: ParlandoError) -> None:
        if self._model.name and error.params.get("why") not in ("unreachable", "key", "slow"):
            self._show_model()  # some services have models and no list of them
            return
        words = notice_of_error(error)
        self._card.show_words(self._hint(error) or f"{words.fact} {words.consequence}")
        self._card.open_setup(True)

    def _hint(self, error: ParlandoError) -> str:
        """Say how to set it up, where nothing has been yet."""
        is_new = not (self._settings["ask.base_url"] or self._settings["ask.model"])
        if is_new and isinstance(error, AnswerFailed) and self._model.endpoint.is_here:
            return self.tr("No language model answers on this computer: start Ollama, or say where one is.")
        return ""

    def _show_model(self) -> None:
        endpoint = self._model.endpoint
        self._card.show_model(self._model.name, "" if endpoint.is_here else endpoint.host)

    def _show_endpoint(self) -> None:
        settings = self._settings
        self._card.show_endpoint(settings["ask.base_url"], usual_address(), settings["ask.model"])

    async def _keep_endpoint(self, address: str, model: str, key: str) -> None:
        try:
            if address:
                check_address(address)
            if key:
                kept = await asyncio.to_thread(store_key, model_service(address or usual_address()), key)
                self._window.notices.show_event("key_in_keyring" if kept is Kept.IN_KEYRING else "key_in_file")
        except UsageError:
            self._card.show_words(self.tr("An address looks like {example}.").format(example=usual_address()))
            return
        except ParlandoError as error:
            self._window.notices.show_error(error)
            return
        self._settings["ask.base_url"], self._settings["ask.model"] = address, model
        self._model.name = model
        self._card.open_setup(False)
        await self._look()

    @cached_property
    def _card(self) -> "AskCard":
        from gui.ask_card import AskCard  # noqa: PLC0415

        card = AskCard(self._theme, self._window)
        card.asked.connect(self._ask)
        card.endpoint_given.connect(
            lambda address, model, key: self._tasks.start(self._keep_endpoint(address, model, key))
        )
        return card
