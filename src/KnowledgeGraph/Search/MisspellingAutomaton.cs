using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Search;

/// <summary>
/// An automaton that reads words letter by letter and tracks which prefixes of a pattern they match with at most two errors: a letter
/// deleted, inserted or substituted, or two adjacent letters transposed (optimal string alignment). A step takes a few operations on 64
/// bits.
/// </summary>
/// <remarks>The non-deterministic automaton of Wu and Manber, with Navarro's transpositions.</remarks>
/// <seealso href="https://doi.org/10.1145/135239.135244">Wu and Manber, Fast text searching allowing errors, 1992</seealso>
internal sealed class MisspellingAutomaton
{
    /// <summary>The maximum length of a pattern, in letters.</summary>
    public const int MaxLength = 60;

    private readonly ulong[] _ascii = new ulong[128];
    private readonly List<(int Letter, ulong Places)> _others = [];
    private readonly int _length;
    private readonly int _errors;

    private MisspellingAutomaton(string pattern, int length, int errors)
    {
        _length = length;
        _errors = errors;
        var place = 0;
        foreach (var letter in pattern.EnumerateRunes())
        {
            if (letter.IsAscii)
            {
                _ascii[letter.Value] |= 1UL << place;
            }
            else
            {
                _others.Add((letter.Value, 1UL << place));
            }

            place++;
        }
    }

    /// <summary>The state before the first letter.</summary>
    public State Start => new(1, _errors >= 1 ? 3UL : 0, _errors >= 2 ? 7UL : 0, 0, 0);

    /// <summary>
    /// Creates the automaton for <paramref name="pattern"/>: one error from 4 letters, two from 8; null if it is shorter or too long.
    /// </summary>
    public static MisspellingAutomaton? For(string pattern)
    {
        var length = 0;
        foreach (var _ in pattern.EnumerateRunes())
        {
            length++;
        }

        return length is >= 4 and <= MaxLength ? new MisspellingAutomaton(pattern, length, length >= 8 ? 2 : 1) : null;
    }

    /// <summary>The minimum number of errors with which the letters read match the whole pattern, or -1.</summary>
    public int Errors(in State state)
    {
        var last = 1UL << _length;
        return (state.Exact & last) != 0 ? 0 : (state.One & last) != 0 ? 1 : (state.Two & last) != 0 ? 2 : -1;
    }

    /// <summary>Returns the state after one more letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public State Next(in State state, int letter)
    {
        var places = letter < 128 ? _ascii[letter] : Places(letter);
        var mask = (2UL << _length) - 1;
        var exact = (state.Exact & places) << 1;
        if (_errors == 0)
        {
            return new State(exact, 0, 0, 0, 0);
        }

        var one = ((state.One & places) << 1) | state.Exact | (state.Exact << 1) | (exact << 1) | ((state.SwapOne & places) << 2);
        var swapOne = state.Exact & (places >> 1);
        if (_errors == 1)
        {
            return new State(exact, one & mask, 0, swapOne, 0);
        }

        var two = ((state.Two & places) << 1) | state.One | (state.One << 1) | (one << 1) | ((state.SwapTwo & places) << 2);
        return new State(exact, one & mask, two & mask, swapOne, state.One & (places >> 1));
    }

    private ulong Places(int letter)
    {
        var places = 0UL;
        foreach (var other in _others)
        {
            if (other.Letter == letter)
            {
                places |= other.Places;
            }
        }

        return places;
    }

    /// <summary>
    /// Bit i of each number: the first i letters of the pattern have been matched with no, one or two errors. For the swaps, in addition,
    /// the letter after the next one has been read in its place.
    /// </summary>
    public readonly record struct State(ulong Exact, ulong One, ulong Two, ulong SwapOne, ulong SwapTwo)
    {
        /// <summary>Whether no continuation can match the pattern.</summary>
        public bool IsDead => (Exact | One | Two) == 0;
    }
}
