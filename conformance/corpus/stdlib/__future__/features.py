import __future__

for name in __future__.all_feature_names:
    feature = getattr(__future__, name)
    print(name, feature, feature.getOptionalRelease() == feature.optional, feature.getMandatoryRelease())
print(__future__.__all__)
print(type(__future__.annotations), __future__.CO_FUTURE_ANNOTATIONS)
