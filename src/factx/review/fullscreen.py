"""The review on a full screen (textual): both sides next to each other, one key a decision."""

from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from factx.report.words import Words
from factx.review.decisions import KEYS, Decisions
from factx.review.plain import help_line
from factx.review.show import Shown

_KEYS = (
    ("e", "note"), ("o", "open"), ("l", "romanise"), ("h", "history"), ("z", "undo"), ("j,right,down", "move(1)"),
    ("k,left,up", "move(-1)"), ("q", "quit"),
)  # fmt: skip


class Reader(ModalScreen[None]):
    """A long text: the articles, or the history."""

    BINDINGS: ClassVar[list[BindingType]] = [("escape,q,o,h", "dismiss", "")]
    CSS = "Reader { align: center middle; } Reader VerticalScroll { width: 90%; height: 90%; border: solid $primary; }"

    def __init__(self, text: object, words: Words) -> None:
        super().__init__()
        self._text, self._words = text, words

    def compose(self) -> ComposeResult:
        """The text in a scrolling box, with the way back on its border."""
        with VerticalScroll() as box:
            box.border_subtitle = f"esc {self._words.review('back')}"
            yield Static(self._text)  # type: ignore[arg-type]


class NoteScreen(ModalScreen[str | None]):
    """One line for a note."""

    BINDINGS: ClassVar[list[BindingType]] = [("escape", "cancel", "")]
    CSS = "NoteScreen { align: center middle; } NoteScreen Input { width: 80%; }"

    def __init__(self, note: str, words: Words) -> None:
        super().__init__()
        self._note, self._words = note, words

    def compose(self) -> ComposeResult:
        """An input line with the note as it is."""
        field = Input(self._note, placeholder=self._words.review("your_note"))
        field.border_subtitle = f"esc {self._words.review('cancel')}"
        yield field

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter keeps the note."""
        self.dismiss(event.value)

    def action_cancel(self) -> None:
        """Escape keeps things as they were."""
        self.dismiss(None)


class ReviewApp(App[None]):
    """Judges findings one by one; every decision is written at once."""

    TITLE = "factx review"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        *((key, f"decide('{key}')", "") for key in KEYS),
        *((keys, action, "") for keys, action in _KEYS),
    ]
    CSS = """
    #title { padding: 0 1; background: $boost; }
    #sides { height: 1fr; }
    #sides > VerticalScroll { width: 1fr; border: round $primary; padding: 0 1; }
    #verdict { padding: 0 1; min-height: 2; }
    #keys { padding: 0 1; background: $boost; color: $text-muted; }
    """

    def __init__(self, shown: Shown, decisions: Decisions) -> None:
        super().__init__()
        self._shown, self._decisions = shown, decisions

    def compose(self) -> ComposeResult:
        """Title, sides, sentence, keys."""
        yield Static(id="title")
        yield Horizontal(id="sides")
        yield Static(id="verdict")
        yield Static(help_line(self._shown.words, "e"), id="keys")

    async def on_mount(self) -> None:
        """Shows the first finding."""
        await self._refresh_finding()

    async def _refresh_finding(self) -> None:
        finding, decisions = self._decisions.current, self._decisions
        self.query_one("#title", Static).update(self._shown.title(finding, decisions))
        sides = self.query_one("#sides", Horizontal)
        await sides.remove_children()
        width = max(20, self.size.width // max(1, len(finding.sides)) - 4)
        texts = self._shown.sides(finding, width)
        await sides.mount_all([VerticalScroll(Static(text), can_focus=False) for text in texts])
        self.query_one("#verdict", Static).update(self._shown.verdict(decisions))

    async def action_decide(self, key: str) -> None:
        """Writes a verdict and goes on."""
        self._decisions.decide(KEYS[key])
        await self._refresh_finding()

    async def action_move(self, step: int) -> None:
        """Another finding."""
        self._decisions.move(step)
        await self._refresh_finding()

    async def action_undo(self) -> None:
        """Takes the last decision back."""
        if self._decisions.undo() is None:
            self.notify(self._shown.words.review("nothing_to_undo"))
        await self._refresh_finding()

    async def action_romanise(self) -> None:
        """Hangul in Latin letters, on and off."""
        self._shown.latin = not self._shown.latin
        await self._refresh_finding()

    def action_open(self) -> None:
        """The articles with the evidence marked."""
        self.push_screen(Reader(self._shown.articles(self._decisions.current), self._shown.words))

    def action_history(self) -> None:
        """What was decided in this session."""
        self.push_screen(Reader(self._shown.history(self._decisions), self._shown.words))

    def action_note(self) -> None:
        """Asks for a note."""
        before = self._decisions.judgement
        screen = NoteScreen((before and before.note) or "", self._shown.words)
        self.push_screen(screen, self._noted)

    async def _noted(self, note: str | None) -> None:
        if note is not None:
            self._decisions.note(note)
            await self._refresh_finding()
