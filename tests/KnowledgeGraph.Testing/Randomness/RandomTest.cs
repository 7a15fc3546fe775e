using System.Runtime.CompilerServices;
using FsCheck;

namespace KnowledgeGraph.Testing.Randomness;

/// <summary>Runs random tests from a <see cref="Seed"/>; a failure says how to replay it.</summary>
public static class RandomTest
{
    /// <summary>Checks a property for random cases.</summary>
    /// <param name="cases">The number of cases.</param>
    /// <param name="seed">The seed where the environment sets none; by default that of the test's name.</param>
    public static void ShouldHold(
        this Property property, int cases = 100, ulong? seed = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        // The second number must be odd; it may be the same for all.
        var start = Seed.Of(file, method, seed);
        Run(start, () => property.Check(Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(start.Value, 0x9e3779b97f4a7c15)));
    }

    /// <summary>Runs a test that draws its own cases.</summary>
    public static void Run(Action<Random> test, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        ArgumentNullException.ThrowIfNull(test);
        var seed = Seed.Of(file, method);
        Run(seed, () => test(new Random(unchecked((int)seed.Value))));
    }

    private static void Run(Seed seed, Action test)
    {
        try
        {
            test();
        }
        catch (Exception exception)
        {
            throw new ShouldAssertException($"{seed.HowToReplay}\n{exception.Message}", exception);
        }
    }
}
