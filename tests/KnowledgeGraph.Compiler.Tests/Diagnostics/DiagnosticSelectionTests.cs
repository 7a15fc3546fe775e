using System.Text.RegularExpressions;
using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Compiler.Tests.Diagnostics;

public sealed class DiagnosticSelectionTests
{
    [Fact]
    public void OneCause_IsShownFiveTimesAndCounted()
    {
        var diagnostics = Many(DiagnosticCatalogue.UnknownScheme, 3_000, _ => ["wikidata", ""]);

        var selected = DiagnosticSelection.Select(diagnostics);

        selected.Select(item => item.Diagnostic).ShouldBe(diagnostics.Take(5));
        selected.Select(item => item.More).ShouldBe([0, 0, 0, 0, 2_995]);
    }

    [Fact]
    public void ValuesOfOneWrongForm_AreOneCause() =>
        DiagnosticSelection.Select(Many(DiagnosticCatalogue.MalformedValue, 10, number => [$"v{number}", "a whole number"]))
            .Count.ShouldBe(5);

    [Fact]
    public void OwnersThatLackOneKey_AreOneCause() =>
        DiagnosticSelection.Select(Many(DiagnosticCatalogue.MissingKey, 10, number => [$"The entity 'e{number}'", "name"]))
            .Count.ShouldBe(5);

    [Fact]
    public void UnknownNames_AreACauseEach() =>
        DiagnosticSelection.Select(Many(DiagnosticCatalogue.UnknownEntity, 10, number => [$"e{number}", ""])).Count.ShouldBe(10);

    [Fact]
    public void MoreThanAreShown_LeavesRoomForErrorsAndForEachId()
    {
        Diagnostic[] diagnostics =
        [
            .. Many(DiagnosticCatalogue.UnusedEntity, 100, number => [$"e{number}"]),
            .. Many(DiagnosticCatalogue.UnknownEntity, 100, number => [$"e{number}", ""]),
            .. Many(DiagnosticCatalogue.MalformedYaml, 1, _ => ["it is not well formed"]),
        ];

        var selected = DiagnosticSelection.Select(diagnostics, maxShown: 50);

        selected.Count.ShouldBe(50);
        selected.ShouldAllBe(item => item.Diagnostic.Severity == DiagnosticSeverity.Error);
        selected[^1].Diagnostic.Id.ShouldBe("KG0001");
    }

    [Fact]
    public void Selected_AndMore_AreAllOfEachShownCause()
    {
        Diagnostic[] diagnostics =
        [
            .. Enumerable.Range(0, 200).Select(number => Make(DiagnosticCatalogue.UnknownEntity, number, [$"e{number % 7}", ""])),
        ];

        var selected = DiagnosticSelection.Select(diagnostics, maxShown: 12);

        var causes = selected.Select(item => DiagnosticCause.Of(item.Diagnostic)).Distinct().ToArray();
        (selected.Count + selected.Sum(item => item.More)).ShouldBe(diagnostics.Count(item => causes.Contains(DiagnosticCause.Of(item))));
    }

    /// <summary>The table of causes names arguments by their numbers.</summary>
    [Fact]
    public void OwnArguments_AreArgumentsOfTheirMessages()
    {
        foreach (var descriptor in DiagnosticCatalogue.All)
        {
            var count = Regex.Matches(descriptor.MessageFormat, @"\{(\d)\}").Select(match => match.Value).Distinct().Count();
            var own = DiagnosticCause.OwnArgumentsOf(descriptor.Id);
            own.ShouldAllBe(argument => argument < count, descriptor.Id);
        }
    }

    private static Diagnostic[] Many(DiagnosticDescriptor descriptor, int count, Func<int, string[]> arguments) =>
        [.. Enumerable.Range(1, count).Select(number => Make(descriptor, number, arguments(number)))];

    private static Diagnostic Make(DiagnosticDescriptor descriptor, int line, string[] arguments) => new(
        descriptor, new DiagnosticLocation("facts.yaml", default, new(line, 1), new(line, 2)), default, new(arguments));
}
