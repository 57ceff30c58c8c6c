"""Learn the weights of `timeline_app/reading/prose` from pages with a known body, and say how good they are.

    python tests/benchmarks/train_prose.py check PAGES.json.gz     nine-fold cross-validation: what unseen sites get
    SPLIT=6 python ...                                             the same with the sites dealt out otherwise
    python tests/benchmarks/train_prose.py write PAGES.json.gz     trains on all pages and writes weights.npz

PAGES.json.gz is `../shared/corpora/article_text_dev.json.gz`; the table is that of `../shared/eval/article_text.py`.
A block is article where at least half of its words align with the true body.
"""

from __future__ import annotations

import difflib
import gzip
import json
import os
import re
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from timeline_app.reading import html, plain_text  # noqa: E402
from timeline_app.reading.prose import decide, lexicon, marks, measures  # noqa: E402
from timeline_app.reading.prose.network import Network  # noqa: E402

FORMS = {"page": 1.0, "page2": 1.0, "near": 1.5, "clean": 3.0, "teasers": 1.5, "html": 0.5}
FOLDS, UNITS, ROUNDS, BATCH, STEP, DECAY = 9, 24, 12, 256, 2e-3, 1e-2
# Each network is hampered in its own way, so that they err apart: by the share of the measures that it sees at all, and
# by how many of those are hidden from it at random while it learns.
SEEN_AND_HIDDEN = ((1.0, 0.0), (0.5, 0.0), (1.0, 0.25)) * 3
LEXICAL_FORMS, LEXICAL_ROUNDS, LEXICAL_STEP, LEXICAL_DECAY = ("page", "near", "html"), 6, 0.5, 3e-3
SPLIT = int(os.environ.get("SPLIT", "5"))  # which cross-validation: others tell how far its figures are luck
WORD = re.compile(r"\w+")


@dataclass
class Case:
    """One text with what is known of it: answers are (is article, lies inside, is first, is last) a block."""

    page: int
    form: str
    body: str
    pieces: list[str]
    measured: measures.Measured
    marks: np.ndarray | None
    answers: np.ndarray
    weight: np.ndarray


def share_in_body(pieces, body):
    """Of each piece, the share of words that align with the body."""
    owners, words = [], []
    for index, piece in enumerate(pieces):
        found = WORD.findall(piece.lower())
        words += found
        owners += [index] * len(found)
    hits, totals = Counter(), Counter(owners)
    matcher = difflib.SequenceMatcher(None, words, WORD.findall(body.lower()), autojunk=False)
    for start, _, size in matcher.get_matching_blocks():
        hits.update(owners[start : start + size])
    return np.array([hits[i] / totals[i] if totals[i] else 0.0 for i in range(len(pieces))])


def load(path):
    """All cases: each page in each form."""
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        pages = json.load(stream)
    cases = []
    for number, page in enumerate(pages):
        for form in FORMS:
            draft = (html if form == "html" else plain_text).read(page["forms"][form])
            cases.append(make_case(number, form, page["body"], draft))
    return cases


def make_case(number, form, body, draft):
    """The case of a draft."""
    ranges = [block.range for block in draft.blocks]
    pieces = [r.of(draft.text) for r in ranges]
    article = share_in_body(pieces, body) >= 0.5
    found = measures.measure(draft.text, [(r.start, r.end) for r in ranges])
    rows = np.flatnonzero(article)
    answers = np.zeros((len(pieces), 4))
    answers[:, 0] = article
    answers[rows[0] : rows[-1] + 1, 1] = 1
    answers[rows[0], 2] = answers[rows[-1], 3] = 1
    weight = np.minimum(1, (found.length + 20) / max(1, found.length[article].sum())) * FORMS[form]
    marked = marks.of_page(draft.blocks, found.length) if form == "html" else None
    return Case(number, form, body, pieces, found, marked, answers, weight)


def train(table, answers, weight, seed=0):
    """A Network by Adam on the weighted logistic loss; the bounds (answers 2, 3) weigh the same in every text."""
    count, inputs = table.shape
    mean, scale = table.mean(axis=0), table.std(axis=0)
    scale[scale < 1e-6] = 1
    data = np.clip((table - mean) / scale, -4, 4).astype(np.float32)
    weights = np.repeat(weight[:, None] / weight.mean(), answers.shape[1], axis=1).astype(np.float32)
    weights[:, 2:] = 1
    hidden, out = [], []
    for number, (seen, hiding) in enumerate(SEEN_AND_HIDDEN):
        draw = np.random.default_rng(seed * 100 + number)
        sees = (draw.random(inputs) < seen).astype(np.float32)
        parameters = [
            draw.uniform(-1, 1, (inputs, UNITS)) * np.sqrt(6 / (seen * inputs + UNITS)) * sees[:, None],
            np.zeros((1, UNITS)),
            draw.uniform(-1, 1, (UNITS, answers.shape[1])) * np.sqrt(6 / (UNITS + answers.shape[1])),
            np.zeros((1, answers.shape[1])),
        ]
        parameters = [p.astype(np.float32) for p in parameters]
        moments = [(np.zeros_like(p), np.zeros_like(p)) for p in parameters]
        step = 0
        for _ in range(ROUNDS):
            order = draw.permutation(count)
            for low in range(0, count, BATCH):
                step += 1
                rows = order[low : low + BATCH]
                shown = data[rows] * sees
                if hiding:
                    shown *= (draw.random(shown.shape, dtype=np.float32) > hiding) / (1 - hiding)
                gradients = _gradients(parameters, shown, answers[rows], weights[rows])
                _adam(parameters, gradients, moments, step)
        hidden.append(np.vstack([parameters[0] * sees[:, None], parameters[1]]))
        out.append(np.vstack(parameters[2:]))
    as32 = [np.asarray(a, np.float32) for a in (mean, scale, np.stack(hidden), np.stack(out))]
    return Network(*as32)


def _gradients(parameters, data, answers, weights):
    a, b, c, d = parameters
    units = np.maximum(data @ a + b, 0)
    found = 1 / (1 + np.exp(-np.clip(units @ c + d, -30, 30)))
    error = (found - answers) * weights / len(data)
    back = (error @ c.T) * (units > 0)
    decay = DECAY / len(data)
    return [
        data.T @ back + decay * a,
        back.sum(0, keepdims=True),
        units.T @ error + decay * c,
        error.sum(0, keepdims=True),
    ]


def _adam(parameters, gradients, moments, step):
    for parameter, gradient, (mean, square) in zip(parameters, gradients, moments, strict=True):
        mean += 0.1 * (gradient - mean)
        square += 0.001 * (gradient**2 - square)
        parameter -= STEP * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)


def learn_words(cases, seed=0):
    """The weights of the sets of words: logistic regression by Adagrad, a page at a time, on the forms with much in
    them; longer blocks count for more, all pages the same."""
    weights, squares, bias = np.zeros(lexicon.SETS), np.full(lexicon.SETS, 1e-3), 0.0
    cases = [case for case in cases if case.form in LEXICAL_FORMS]
    draw = np.random.default_rng(seed)
    for _ in range(LEXICAL_ROUNDS):
        for number in draw.permutation(len(cases)):
            case = cases[number]
            block, sets, share = case.measured.terms
            importance = np.sqrt(np.minimum(case.measured.length, 400))
            found = np.bincount(block, weights=weights[sets] * share, minlength=len(importance)) + bias
            error = 1 / (1 + np.exp(-np.clip(found, -30, 30))) - case.answers[:, 0]
            error *= importance / importance.sum() * 10
            gradient = np.bincount(sets, weights=error[block] * share, minlength=lexicon.SETS)
            touched = np.unique(sets)
            gradient[touched] += LEXICAL_DECAY * weights[touched]
            squares[touched] += gradient[touched] ** 2
            weights[touched] -= LEXICAL_STEP * gradient[touched] / np.sqrt(squares[touched])
            bias -= LEXICAL_STEP * error.sum() / 100
    return np.append(weights, bias)


def folds(cases):
    """The fold of each page."""
    fold = np.empty(1 + max(case.page for case in cases), int)
    fold[np.random.default_rng(SPLIT).permutation(len(fold))] = np.arange(len(fold)) % FOLDS
    return fold


def unseen_words(cases):
    """For each case what its words tell by weights that were learnt without its page."""
    fold, found = folds(cases), {}
    for number in range(FOLDS):
        weights = learn_words([case for case in cases if fold[case.page] != number])
        found |= {id(case): case.measured.lexical(weights) for case in cases if fold[case.page] == number}
    return found


class Stage:
    """All rows of all cases, with the fold of each."""

    def __init__(self, cases, tables):
        self.table = np.vstack(tables)
        self.answers = np.vstack([case.answers for case in cases])
        self.weight = np.concatenate([case.weight for case in cases])
        fold = folds(cases)
        self.fold = np.concatenate([np.full(case.measured.count, fold[case.page]) for case in cases])
        self.bounds = np.cumsum([0] + [case.measured.count for case in cases])

    def unseen(self):
        """For each case the opinions of networks that never saw its page."""
        found = np.zeros(self.answers.shape)
        for fold in range(FOLDS):
            rows = self.fold == fold
            network = train(self.table[~rows], self.answers[~rows], self.weight[~rows], fold)
            found[rows] = network.answers(self.table[rows])
        return [found[a:b] for a, b in zip(self.bounds[:-1], self.bounds[1:], strict=True)]

    def whole(self):
        """A network trained on all of it."""
        return train(self.table, self.answers, self.weight)


def shingles(text):
    """As the scorer has it."""
    words = WORD.findall(text.lower())
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3))) if words else Counter()


def score(cases, kept):
    """Print precision, recall and F1 a form, percent."""
    for form in FORMS:
        pairs = []
        for case, keep in zip(cases, kept, strict=True):
            if case.form == form:
                ours = shingles("\n".join(p for p, k in zip(case.pieces, keep, strict=True) if k))
                true = shingles(case.body)
                both = sum((ours & true).values())
                pairs.append((both / max(1, sum(ours.values())), both / max(1, sum(true.values()))))
        if not pairs:
            continue
        p, r = 100 * np.mean(pairs, axis=0)
        print(f"{form:8} precision {p:5.1f}  recall {r:5.1f}  F1 {2 * p * r / (p + r):5.1f}")


def main(command, path):
    """See the top of the file."""
    cases = load(path)
    plain, pages = [c for c in cases if c.marks is None], [c for c in cases if c.marks is not None]
    lexical = unseen_words(cases)
    first = Stage(cases, [case.measured.table(lexical[id(case)]) for case in cases])
    opinions = dict(zip(map(id, cases), first.unseen(), strict=True))
    second = Stage(plain, [decide.second_table(c.measured, opinions[id(c)], lexical[id(c)]) for c in plain])
    page = Stage(pages, [decide.page_table(c.measured, opinions[id(c)], lexical[id(c)], c.marks) for c in pages])
    if command == "check":
        score(plain, [decide.decided(c.measured, a) for c, a in zip(plain, second.unseen(), strict=True)])
        score(pages, [decide.decided_on_page(c.measured, a) for c, a in zip(pages, page.unseen(), strict=True)])
        return
    stored = {"lexicon": learn_words(cases).astype(np.float16)}
    for name, network in (("first", first.whole()), ("second", second.whole()), ("page", page.whole())):
        for part in ("mean", "scale", "hidden", "out"):
            kind = np.float16 if part in ("hidden", "out") else np.float32
            stored[f"{name}_{part}"] = getattr(network, part).astype(kind)
    target = ROOT / "timeline_app/reading/prose/weights.npz"
    np.savez_compressed(target, **stored)
    print(f"{target.name}: {target.stat().st_size} bytes")


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in ("check", "write"):
        sys.exit(__doc__)
    main(sys.argv[1], Path(sys.argv[2]))
