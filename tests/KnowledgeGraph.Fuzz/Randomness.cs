namespace KnowledgeGraph.Fuzz;

/// <summary>
/// Numbers that look random and are the same on every machine and in every version: a case can be made again from its seed alone.
/// Not for secrets, not thread-safe.
/// </summary>
/// <seealso href="https://prng.di.unimi.it/splitmix64.c"/>
public sealed class Randomness(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The randomness of one case of a series: independent of how many cases were made before it.</summary>
    public static Randomness OfCase(ulong seed, int index) => new(new Randomness(seed + (ulong)index).Next());

    public ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number from 0 up to, and without, a bound.</summary>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        return (int)(Next() % (ulong)bound);
    }

    /// <summary>A number between two, both of them possible.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True so many times in a hundred.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of the items, which must not be none.</summary>
    public T Pick<T>(IReadOnlyList<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items[Below(items.Count)];
    }
}
