using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Tests.Binding;

public sealed class StatementIdentityTests
{
    /// <summary>Ids are public and stay for ever: this one is written down.</summary>
    [Fact]
    public void Id_OfAStatement_IsTheHashOfItsIdentifyingParts()
    {
        var statement = Find("harbour-branch", "serves", "cafe-corner");

        // printf '14:harbour-branch,6:serves,18:entity cafe-corner,8:asserted,0:,' | sha256sum
        statement.Id.ShouldBe("st_92c7c04cca7eaff8");
    }

    [Fact]
    public void Id_IdentifiedBySince_HashesItToo()
    {
        var statement = Find("valley-rail", "operates", "valley-line");

        // printf '11:valley-rail,8:operates,18:entity valley-line,8:asserted,0:,5:since,10:2019-03-03,' | sha256sum
        statement.Id.ShouldBe("st_eb1aa300128ec91d");
    }

    [Theory]
    [InlineData("network/lines.yaml", "platform: 2\n", "platform: 3\n")]
    [InlineData("network/lines.yaml", "credibility: 2\n", "credibility: 1\n")]
    [InlineData("network/lines.yaml", "amount: 84.5,", "amount: 84.50,")]
    public void Ids_AfterAnEditOfWhatDoesNotIdentify_StayTheSame(string path, string old, string replacement) =>
        Ids(RailwaySet.Load().Replace(path, old, replacement)).ShouldBe(Ids(RailwaySet.Load()));

    [Theory]
    [InlineData("network/lines.yaml", "amount: 84.5,", "amount: 84.6,")]
    [InlineData("agents.yaml", "since: 2019-03-03", "since: 2019-03-04")]
    [InlineData("network/stations.yaml", "modality: reported", "modality: planned")]
    [InlineData("commitments.yaml", "scope: money", "scope: all of the money")]
    [InlineData("commitments.yaml", "attributedTo: coast-lines", "attributedTo: rail-office")]
    public void Ids_AfterAnEditOfWhatIdentifies_DifferInOne(string path, string old, string replacement) =>
        Ids(RailwaySet.Load().Replace(path, old, replacement)).Except(Ids(RailwaySet.Load())).Count().ShouldBe(1);

    private static StatementSymbol Find(string subject, string predicate, string target) =>
        RailwaySet.Load().CompileCleanly().Statements.Single(statement =>
            statement.Subject == subject && statement.Predicate == predicate && statement.Object == new EntityValue(target));

    private static string[] Ids(RailwaySet set) => [.. set.CompileCleanly().Statements.Select(statement => statement.Id).Order(StringComparer.Ordinal)];
}
