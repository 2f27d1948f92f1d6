tyr:
    pass
except: pass
