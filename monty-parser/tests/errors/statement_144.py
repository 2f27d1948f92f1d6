[x for x ni y]
