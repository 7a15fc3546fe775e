using KnowledgeGraph.Api.Tests.Samples;

namespace KnowledgeGraph.Api.Tests;

/// <summary>A state without dates that two sources tell of: certain on their days, and possible in between.</summary>
public sealed class WitnessDaysTests
{
    private static readonly ApiClient Api = new(RailwaySet.Load()
        .Replace("sources.yaml", "published: 2025-02", "published: 2025-02-10")
        .Replace(
            "agents.yaml", "        reviewed: [{ by: ana, on: 2026-09-20, of: acfdfc55 }, { by: ben, on: 2026-10-04, of: acfdfc55 }]\n", "")
        .Replace(
            "commitments.yaml", "evidence: annual-report@527+48#0962a0ec",
            "evidence: [annual-report@527+48#0962a0ec, gazette@264+40#79bd8f53]")
        .CompileCleanly());

    [Theory]
    [InlineData("2025-01-20", "1", "CERTAIN")]
    [InlineData("2025-02-01", "0", "POSSIBLE")]
    [InlineData("2025-02-10", "1", "CERTAIN")]
    [InlineData("2025-02-11", "0", "POSSIBLE")]
    public void Relation_AsOfADay_IsCertainOnTheDaysOfItsSources(string day, string count, string certainty) =>
        Api.Read($$"""
            {
              commitment(id: "coach-order") {
                certain: committedBy(view: { asOf: "{{day}}", certainty: CERTAIN }) { totalCount }
                possible: committedBy(view: { asOf: "{{day}}" }) { edges { certainty statement { certainty(asOf: "{{day}}") } } }
              }
            }
            """).ShouldBe(
            """{"certain":{"totalCount":COUNT},"possible":{"edges":[{"certainty":"HOW","statement":{"certainty":"HOW"}}]}}"""
                .Replace("COUNT", count, StringComparison.Ordinal).Replace("HOW", certainty, StringComparison.Ordinal));

    [Fact]
    public void Time_OfAState_ListsTheDays() =>
        Api.Read("""{ commitment(id: "coach-order") { committedBy { edges { statement { time { earliestStart latestStart earliestEnd latestEnd witnessDays } } } } } }""")
            .ShouldBe(
                """{"committedBy":{"edges":[{"statement":{"time":{"earliestStart":null,"latestStart":"2025-01-20","earliestEnd":"2025-02-10","latestEnd":null,"witnessDays":["2025-01-20","2025-02-10"]}}}]}}""");

    /// <summary>Days before the year 1 are days, and not open.</summary>
    [Fact]
    public void Date_BeforeTheYearOne_HasASign() =>
        new ApiClient(RailwaySet.Load().Replace("agents.yaml", "since: 2019-03-03", "since: \"-0044-03-15\"\n        until: \"-0043\"").CompileCleanly())
            .Read("""{ operator(id: "valley-rail") { operates { edges { statement { since { earliest latest } until { latest } time { earliestStart latestEnd } } } } } }""")
            .ShouldBe(
                """{"operates":{"edges":[{"statement":{"since":{"earliest":"-000044-03-15","latest":"-000044-03-15"},"until":{"latest":"-000043-12-31"},"time":{"earliestStart":"-000044-03-15","latestEnd":"-000043-12-31"}}}]}}""");
}
