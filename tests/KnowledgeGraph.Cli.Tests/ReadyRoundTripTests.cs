using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>What is imported by a mapping of the tool and exported in the same format comes back by the mapping.</summary>
public sealed class ReadyRoundTripTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("ftm", "ftm.jsonl")]
    [InlineData("popolo", "popolo.json")]
    public void Facts_ComeBack(string format, string sample)
    {
        ImportedFolder.Import(format, RepositoryFolder.Combine("tests", "KnowledgeGraph.Cli.Tests", "samples", sample), _folder["first"]);
        var first = ImportedFolder.Compile(_folder["first"]);
        ImportedFolder.Export(first, format, _folder[sample]);

        ImportedFolder.Import(format, _folder[sample], _folder["second"], "--strict");

        var second = ImportedFolder.Compile(_folder["second"]);
        first.Statements.Count.ShouldBeGreaterThan(10);
        second.Statements.Select(Line).Order(StringComparer.Ordinal).ShouldBe(first.Statements.Select(Line).Order(StringComparer.Ordinal));
        second.Entities.Select(Line).ShouldBe(first.Entities.Select(Line));
    }

    private static string Line(StatementSymbol statement) => $"{statement.Subject} {statement.Predicate} {statement.Object} "
        + $"{statement.Time.Since} {statement.Time.Until} {string.Join(", ", statement.Qualifiers)} {statement.Id}";

    private static string Line(EntitySymbol entity) => $"{entity.Id} {entity.Kind} {entity.Name} {entity.Description} "
        + $"{string.Join(", ", entity.Aliases)} {string.Join(", ", entity.Identifiers)}";
}
