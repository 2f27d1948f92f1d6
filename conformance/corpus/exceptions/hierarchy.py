# Who is whose parent.
for name in """BaseException Exception ArithmeticError ZeroDivisionError OverflowError LookupError KeyError IndexError
    OSError FileNotFoundError PermissionError TimeoutError ConnectionResetError IOError RuntimeError RecursionError
    NotImplementedError NameError UnboundLocalError ValueError UnicodeDecodeError SyntaxError IndentationError TabError
    StopIteration StopAsyncIteration GeneratorExit KeyboardInterrupt SystemExit AssertionError AttributeError BufferError
    EOFError ImportError ModuleNotFoundError MemoryError ReferenceError SystemError TypeError Warning UserWarning
    DeprecationWarning ExceptionGroup BaseExceptionGroup PythonFinalizationError""".split():
    kind = eval(name)
    print(name, [k.__name__ for k in kind.__mro__[1:-1]])
