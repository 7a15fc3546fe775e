namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>Python's <c>random.Random(seed).random()</c>, so that a graph that Python describes is made here bit for bit.</summary>
/// <seealso href="http://www.math.sci.hiroshima-u.ac.jp/m-mat/MT/emt.html"/>
internal sealed class MersenneTwister
{
    private const int Length = 624;
    private const int Shift = 397;

    private readonly uint[] _state = new uint[Length];
    private int _next = Length;

    public MersenneTwister(uint seed)
    {
        // init_by_array of the reference implementation, with one word for a key, as Python calls it.
        _state[0] = 19650218;
        for (var i = 1; i < Length; i++)
        {
            _state[i] = 1812433253 * (_state[i - 1] ^ (_state[i - 1] >> 30)) + (uint)i;
        }

        var place = 1;
        for (var left = Length; left > 0; left--)
        {
            _state[place] = (_state[place] ^ ((_state[place - 1] ^ (_state[place - 1] >> 30)) * 1664525)) + seed;
            place = Following(place);
        }

        for (var left = Length - 1; left > 0; left--)
        {
            _state[place] = (_state[place] ^ ((_state[place - 1] ^ (_state[place - 1] >> 30)) * 1566083941)) - (uint)place;
            place = Following(place);
        }

        _state[0] = 0x80000000;
    }

    /// <summary>From 0 up to but not 1, in steps of 2^-53.</summary>
    public double NextDouble()
    {
        var high = NextWord() >> 5;
        var low = NextWord() >> 6;
        return (high * 67108864.0 + low) * (1.0 / 9007199254740992.0);
    }

    /// <summary>From 0 up to but not <paramref name="limit"/>.</summary>
    public int Next(int limit) => (int)(NextDouble() * limit);

    private int Following(int place)
    {
        if (place + 1 < Length)
        {
            return place + 1;
        }

        _state[0] = _state[Length - 1];
        return 1;
    }

    private uint NextWord()
    {
        if (_next == Length)
        {
            Renew();
        }

        var word = _state[_next++];
        word ^= word >> 11;
        word ^= (word << 7) & 0x9d2c5680;
        word ^= (word << 15) & 0xefc60000;
        return word ^ (word >> 18);
    }

    private void Renew()
    {
        for (var i = 0; i < Length; i++)
        {
            var mixed = (_state[i] & 0x80000000) | (_state[(i + 1) % Length] & 0x7fffffff);
            _state[i] = _state[(i + Shift) % Length] ^ (mixed >> 1) ^ ((mixed & 1) == 0 ? 0 : 0x9908b0df);
        }

        _next = 0;
    }
}
