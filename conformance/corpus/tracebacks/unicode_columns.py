# Carets count characters, not bytes.
# whole traceback
größe = {"ä": None}
print("é" + größe["ä"] + "x")
