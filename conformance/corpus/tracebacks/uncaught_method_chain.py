# whole traceback
# The marker of a chain of methods over several lines.
def run():
    return (
        [1, 2]
        .copy()
        .index(
            5
        )
    )
run()
