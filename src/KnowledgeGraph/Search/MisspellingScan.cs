using System.Text;
using KnowledgeGraph.Algorithms;

namespace KnowledgeGraph.Search;

/// <summary>
/// Finds the terms that match a word with small misspellings. The sorted terms are walked as a trie: the prefix that a term shares with its
/// predecessor is not read again, and where the automaton is dead, all terms with that prefix are skipped by a vectorised search of the
/// column of shared lengths.
/// </summary>
internal static class MisspellingScan
{
    /// <summary>The maximum length of a term, since the column of shared lengths holds bytes.</summary>
    private const int MaxTermLength = 256;

    /// <summary>
    /// Appends the matching terms with their numbers of errors, in the order of the terms. O(n / 32) plus a few thousand steps; n terms at
    /// worst.
    /// </summary>
    public static void Find(
        SearchTable table, MisspellingAutomaton automaton, List<(int Term, int Errors)> found, ref CancellationMeter meter)
    {
        var states = new MisspellingAutomaton.State[MaxTermLength];
        states[0] = automaton.Start;
        var shared = table.Prefixes.AsSpan();
        var valid = 0;
        for (var term = 0; term < shared.Length;)
        {
            meter.Spend(1);
            var bytes = table.Term(term);
            var from = LetterStart(bytes, Math.Min(Math.Min(shared[term], valid), bytes.Length));
            var read = Read(automaton, bytes, from, states, out var isDead);
            valid = read;
            if (!isDead && automaton.Errors(states[read]) is var errors and >= 0)
            {
                found.Add((term, errors));
            }

            term++;
            if (!isDead)
            {
                continue;
            }

            var skipped = shared[term..].IndexOfAnyInRange((byte)0, (byte)(read - 1));
            term = skipped < 0 ? shared.Length : term + skipped;
        }
    }

    /// <summary>Reads on from byte <paramref name="from"/>, and returns the byte after the last one read, whose state is set.</summary>
    private static int Read(
        MisspellingAutomaton automaton, ReadOnlySpan<byte> term, int from, MisspellingAutomaton.State[] states, out bool isDead)
    {
        var at = from;
        isDead = states[at].IsDead;
        while (!isDead && at < term.Length)
        {
            int letter = term[at];
            var length = 1;
            if (letter >= 128)
            {
                Rune.DecodeFromUtf8(term[at..], out var rune, out length);
                letter = rune.Value;
            }

            if (at + length >= states.Length)
            {
                isDead = true;
                break;
            }

            states[at + length] = automaton.Next(states[at], letter);
            at += length;
            isDead = states[at].IsDead;
        }

        return at;
    }

    /// <summary>Returns the start of the letter that contains byte <paramref name="at"/>.</summary>
    private static int LetterStart(ReadOnlySpan<byte> term, int at)
    {
        while (at > 0 && at < term.Length && (term[at] & 0xC0) == 0x80)
        {
            at--;
        }

        return at;
    }
}
