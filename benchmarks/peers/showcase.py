"""Microsoft Synthetic Data Showcase, with differential privacy and its own defaults: rows as JSON in, rows as JSON out."""

import json
import sys
import time

from pacsynth import Dataset, DpAggregateSeededParametersBuilder, DpAggregateSeededSynthesizer

asked = json.load(sys.stdin)
rows = asked["rows"]
started = time.perf_counter()
parameters = DpAggregateSeededParametersBuilder().reporting_length(3).epsilon(asked["epsilon"]).delta(asked["delta"]).build()
synthesizer = DpAggregateSeededSynthesizer(parameters)
synthesizer.fit(Dataset(rows))
made = synthesizer.sample()
seconds = time.perf_counter() - started
json.dump({"rows": made, "seconds": seconds}, sys.stdout)
