#!/usr/bin/env python3
"""Draws the tables under src/KnowledgeGraph.Format/Unicode from Python's copy of the Unicode Character Database.

usage: unicode-tables.py [--check]

With --check nothing is written: exit code 1 and the names of the files that would change. The tables say which version they are
of; a Python with another version draws other tables, and so other images.
"""
import pathlib
import sys
import unicodedata as ucd

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "src" / "KnowledgeGraph.Format" / "Unicode"
CHARACTERS = [chr(c) for c in range(0x110000) if not 0xD800 <= c <= 0xDFFF]
WIDTH = 132

# The property Default_Ignorable_Code_Point, which Python does not have, without the characters that nobody has assigned.
IGNORABLE = [
    (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x200C, 0x200F),
    (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0),
    (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0001, 0xE0001), (0xE0020, 0xE007F), (0xE0100, 0xE01EF),
]

# Marks that a letter keeps its identity without. In other scripts a mark is a vowel or cancels one.
MARKS = ("COMBINING", "HEBREW", "ARABIC", "SYRIAC", "VEDIC")
VOICING = "\u3099\u309A"
TATWEEL = "\u0640"

# What parts a word in writing and not in speech: apostrophes in their many forms, the point of an abbreviation, the point in
# the middle of a Catalan word, and the space of no width.
JOINERS = "'.`\u00B4\u00B7\u0384\u055A\u055B\u05F3\u05F4\u1FBD\u1FBF\u1FFE\u2018\u2019\u201B\u2027\u2032\u200B" + "".join(
    chr(c) for c in range(0x2B9, 0x2D8))

# Letters whose stroke, hook or ligature no decomposition takes away, and letters that keyboards of neighbouring languages exchange.
LETTERS = {
    "ae": "æ", "b": "ɓ", "d": "ðđɖɗ", "e": "ə", "f": "ƒ", "h": "ħ", "i": "ı", "k": "ĸƙ", "l": "ł", "n": "ŋ", "o": "ø", "oe": "œ",
    "t": "ŧ", "th": "þ", "г": "ґ", "с": "ҫ", "ا": "ٱ", "ك": "کڪ", "ه": "ةہھەۃ", "ي": "ىیېے", "וו": "װ", "וי": "ױ", "יי": "ײ",
    "ണ്": "ൺ", "ന്": "ൻ", "ര്": "ർ", "ല്": "ൽ", "ള്": "ൾ", "ക്": "ൿ", "ত্": "ৎ",
}

# Scripts that write no spaces: each character is a word.
WORDS = [
    (0x3005, 0x3007), (0x3021, 0x3029), (0x3031, 0x3035), (0x3038, 0x303C), (0x3041, 0x3096), (0x309D, 0x309F), (0x30A1, 0x30FA),
    (0x30FC, 0x30FF), (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x16FE0, 0x16FE4), (0x17000, 0x18D08),
    (0x1AFF0, 0x1B2FF), (0x20000, 0x3FFFF),
]


def is_within(character, ranges):
    return any(first <= ord(character) <= last for first, last in ranges)


def is_ignored(character):
    if is_within(character, IGNORABLE) or character in TATWEEL + VOICING:
        return True
    return ucd.category(character) in ("Mn", "Me") and ucd.name(character, "").startswith(MARKS)


def is_separator(character):
    category = ucd.category(character)
    if ord(character) > 0xFFFF and category == "So":
        return False
    return category[0] in "PSZ" or category in ("Cc", "Cf")


def is_word(character):
    return is_within(character, WORDS) or (ord(character) > 0xFFFF and ucd.category(character) == "So")


IGNORED = {c for c in CHARACTERS if is_ignored(c)}
WORD = {c for c in CHARACTERS if is_word(c) and c not in IGNORED}
SEPARATORS = {c for c in CHARACTERS if is_separator(c)} - IGNORED - WORD - set(JOINERS)
NOT_LETTERS = IGNORED | SEPARATORS | set(JOINERS)
FOLDS = {letter: base for base, letters in LETTERS.items() for letter in letters}


def decomposition(character):
    """The mapping of UnicodeData.txt as (tag, characters)."""
    parts = ucd.decomposition(character).split()
    tag = parts.pop(0) if parts and parts[0].startswith("<") else ""
    return tag, "".join(chr(int(part, 16)) for part in parts)


def compatible(character):
    """What the compatibility form writes for a character, fully decomposed; itself where the canonical form says all."""
    if not decomposition(character)[0]:
        return character
    whole = ucd.normalize("NFKD", character)
    if whole[0] != " " or len(whole) == 1:
        return whole

    # A mark that stands alone is decomposed into a space and the mark. Arabic and Japanese write it after its letter.
    marks = whole.replace(" ", "")
    return marks if all(c in IGNORED and c >= "\u0600" for c in marks) else character


def folded(character):
    text = "".join(c for c in ucd.normalize("NFKD", character) if c not in IGNORED or c in VOICING)
    text = "".join(FOLDS.get(c, c) for c in text.casefold())
    text = "".join(c for c in ucd.normalize("NFKD", text) if c not in IGNORED or c in VOICING)
    text = "".join(str(ucd.decimal(c)) if ucd.category(c) == "Nd" else FOLDS.get(c, c) for c in text.casefold())
    return ucd.normalize("NFC", text)


def bases():
    letters = {}
    for character in CHARACTERS:
        # What the compatibility form changes never reaches the table.
        if ord(character) < 0x80 or character in NOT_LETTERS or ucd.normalize("NFKC", character) != character:
            continue
        base = folded(character)
        if base and base != character:
            letters.setdefault(base, []).append(character)
    return [f"{base}={''.join(letters[base])}" for base in sorted(letters)]


def compatibility():
    """Runs of characters whose mappings ascend with them are one entry: first-last=mapping of the first."""
    entries, run = [], None
    for character in CHARACTERS:
        mapping = compatible(character)
        if mapping == character:
            continue
        code = ord(character)
        if run and code == run[1] + 1 and len(mapping) == 1 == len(run[2]) and ord(mapping) - ord(run[2]) == code - run[0]:
            run[1] = code
            continue
        run = [code, code, mapping]
        entries.append(run)
    return [(f"{a:X}" if a == b else f"{a:X}-{b:X}") + "=" + "+".join(f"{ord(c):X}" for c in text) for a, b, text in entries]


def canonical(one_way):
    entries = []
    for character in CHARACTERS:
        tag, parts = decomposition(character)
        if parts and not tag and one_way == (ucd.normalize("NFC", parts) != character):
            entries.append(f"{ord(character):X}=" + "+".join(f"{ord(c):X}" for c in parts))
    return entries


def classes():
    return [f"{entry}={ucd.combining(chr(int(entry.split('-')[0], 16)))}" for entry in runs(CHARACTERS, ucd.combining)]


def runs(characters, key=lambda c: 1):
    """Ranges of consecutive characters with the same key other than 0."""
    found = []
    for character in sorted(characters):
        value = key(character)
        if not value:
            continue
        if found and found[-1][1] == ord(character) - 1 and found[-1][2] == value:
            found[-1][1] = ord(character)
        else:
            found.append([ord(character)] * 2 + [value])
    return [f"{a:X}" if a == b else f"{a:X}-{b:X}" for a, b, _ in found]


def constant(name, summary, entries):
    """A string constant in lines."""
    lines, line = [], ""
    for entry in entries:
        if line and len(line) + 1 + len(entry) > WIDTH - 8:
            lines.append(line)
            line = ""
        line = f"{line} {entry}" if line else entry
    lines.append(line)
    text = "\n".join("        " + line for line in lines)
    return f'    /// <summary>{summary}</summary>\n    public const string {name} =\n        """\n{text}\n        """;\n'


def table(name, summary, *constants):
    return (
        "namespace KnowledgeGraph.Format;\n\n"
        "/// <summary>\n"
        f"/// {summary} Unicode Character Database, version {ucd.unidata_version}; drawn by <c>.build/unicode-tables.py</c>.\n"
        "/// </summary>\n"
        '/// <seealso href="https://www.unicode.org/Public/UCD/latest/ucd/UnicodeData.txt"/>\n'
        f"internal static class {name}\n{{\n" + "\n".join(constants) + "}\n")


TABLES = {
    "CanonicalCompositions": lambda: table(
        "CanonicalCompositions", "The characters that normalisation composes, in hexadecimal.",
        constant("Pairs", "Characters that are composed of two: <c>composed=first+second</c>.", canonical(one_way=False))),
    "CanonicalDecompositions": lambda: table(
        "CanonicalDecompositions", "The characters that normalisation only takes apart, in hexadecimal.",
        constant("OneWay", "Characters that are never composed again: <c>character=first+second</c> or <c>character=other</c>.", canonical(one_way=True))),
    "CombiningClasses": lambda: table(
        "CombiningClasses", "The order of marks.",
        constant("Ranges", "Characters with a combining class other than 0: <c>first-last=class</c>, the class in decimal.", classes())),
    "CompatibilityDecompositions": lambda: table(
        "CompatibilityDecompositions", "Compatibility decompositions, in full and in hexadecimal.",
        constant("Mappings", "<c>first-last=parts</c>: the parts of the first; in a range there is one, which ascends with the characters.", compatibility())),
    "LetterBases": lambda: table(
        "LetterBases", "Letters without case and marks, and digits.",
        constant("Entries", "Letters with the same base: <c>base=letters</c>.", bases())),
    "CharacterClasses": lambda: table(
        "CharacterClasses", "How a text is cut into words: ranges in hexadecimal.",
        constant("Ignored", "Characters that a word is read without: marks, and what cannot be seen.", runs(IGNORED)),
        constant("Separators", "Characters between words: punctuation, symbols, spaces.", runs(SEPARATORS)),
        constant("Joiners", "Characters that part a word in writing and not in speech.", runs(JOINERS)),
        constant("Words", "Characters of which each is a word: scripts without spaces, and pictures.", runs(WORD))),
}


def main():
    different = []
    for name, draw in TABLES.items():
        path, text = FOLDER / f"{name}.cs", draw()
        if not path.exists() or path.read_text(encoding="utf-8").lstrip("\ufeff") != text:
            different.append(path.name)
            if "--check" not in sys.argv:
                path.write_text(text, encoding="utf-8")
    print(", ".join(different) or "The tables are up to date.")
    return 1 if different and "--check" in sys.argv else 0


sys.exit(main())
