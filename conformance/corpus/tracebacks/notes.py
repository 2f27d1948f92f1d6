# Notes follow the message.
# whole traceback
try:
    int("x")
except ValueError as e:
    e.add_note("first\nsecond")
    e.add_note("third")
    raise
