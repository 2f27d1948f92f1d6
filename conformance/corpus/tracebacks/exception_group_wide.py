# Of a group of many the first fifteen are shown.
# whole traceback
raise ExceptionGroup("many", [ValueError(n) for n in range(20)])
