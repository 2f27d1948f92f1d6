# whole traceback
# Notes stand under the message.
def run():
    try:
        int("x1")
    except ValueError as e:
        e.add_note("while reading line 3")
        e.add_note("of a file\nwith two lines")
        raise
run()
