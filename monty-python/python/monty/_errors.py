"""What can go wrong."""


class MontyError(Exception):
    """The base of all errors of this package."""

    def exception(self) -> BaseException:
        """The exception the script raised, as an exception of this Python's: of the nearest builtin class, with its arguments, notes,
        attributes and causes. `monty_traceback` is the script's traceback."""
        return self

    def display(self) -> str:
        """What Python would print of it."""
        return str(self)


class MontySyntaxError(MontyError):
    """The source is not a program."""

    def __init__(self, type_name: str, message: str, traceback: str, line: int, column: int) -> None:
        super().__init__(traceback)
        self.type_name = type_name
        self.message = message
        self.traceback = traceback
        self.line = line
        self.column = column

    def exception(self) -> BaseException:
        return SyntaxError(self.message)


class MontyRuntimeError(MontyError):
    """The program raised an exception that it did not catch."""

    def __init__(
        self, type_name: str, message: str, traceback: str, exception: BaseException, output: str = ''
    ) -> None:
        super().__init__(traceback)
        self.type_name = type_name
        self.message = message
        self.traceback = traceback
        self.output = output
        self._exception = exception
        # A report of this error shows what the script raised, too.
        self.__cause__ = exception

    def exception(self) -> BaseException:
        return self._exception


class MontyLimitError(MontyRuntimeError):
    """A limit ended the run. No code of the script's could prevent it."""


class MontySnapshotError(MontyError):
    """The bytes are no program, paused program or session."""
