using System.Globalization;

namespace KnowledgeGraph.Testing.Randomness;

/// <summary>
/// The start of the random numbers of a test. It is the same at each run, and different from test to test, unless the environment variable
/// <see cref="Variable"/> sets it: to a number, which replays a failure, or to <c>new</c>, which tries other cases at each run.
/// </summary>
/// <param name="Value">Any number.</param>
/// <param name="TestClass">The class of the test, to run it alone.</param>
public readonly record struct Seed(ulong Value, string TestClass)
{
    /// <summary>The environment variable that sets the seed of every random test of a run.</summary>
    public const string Variable = "KNOWLEDGEGRAPH_TEST_SEED";

    /// <summary>How to run the test again with the same cases.</summary>
    public string HowToReplay =>
        $"Replay with {Variable}={Value.ToString(CultureInfo.InvariantCulture)} dotnet test --filter FullyQualifiedName~{TestClass}";

    /// <summary>The seed of a test.</summary>
    /// <param name="file">The path of its source file, which has the name of its class.</param>
    /// <param name="otherwise">The seed where the environment sets none; null for that of the test's name.</param>
    /// <exception cref="InvalidOperationException">The environment variable is neither a number nor <c>new</c>.</exception>
    public static Seed Of(string file, string method, ulong? otherwise = null)
    {
        var testClass = Path.GetFileNameWithoutExtension(file);
        return new Seed(
            Environment.GetEnvironmentVariable(Variable) switch
            {
                null or "" => otherwise ?? Hash($"{testClass}.{method}"),
                "new" => (ulong)Random.Shared.NextInt64(),
                var text when ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) => value,
                var text => throw new InvalidOperationException($"{Variable} is '{text}': neither a number nor 'new'."),
            },
            testClass);
    }

    /// <summary>FNV-1a, which is the same in every process.</summary>
    private static ulong Hash(string name)
    {
        var hash = 0xcbf29ce484222325;
        foreach (var character in name)
        {
            hash = unchecked((hash ^ character) * 0x100000001b3);
        }

        return hash;
    }
}
