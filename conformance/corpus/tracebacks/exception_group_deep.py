# Groups in groups are shown to a depth of ten.
# whole traceback
group = ValueError("innermost")
for n in range(14):
    group = ExceptionGroup(f"level {n}", [group])
raise group
