using System.Runtime.CompilerServices;
using KnowledgeGraph.GraphQL.Tests.Samples;

namespace KnowledgeGraph.GraphQL.Tests.Documents;

public class PlanCacheTests
{
    private const string Sdl = "type Query { a: Int b: Int }";

    [Fact]
    public void Document_ThatIsKnown_IsNotPlannedAgain()
    {
        var engine = Responses.EngineOf(Sdl);

        IsCached(engine, "{ a }").ShouldBeFalse();
        IsCached(engine, "{ a }").ShouldBeTrue();
        IsCached(engine, "{ a  }").ShouldBeFalse();
    }

    [Fact]
    public void Operation_WithOtherValuesInItsConditions_HasAnotherPlan()
    {
        var engine = Responses.EngineOf(Sdl);
        const string document = "query ($s: Boolean!, $t: Boolean!) { a @skip(if: $s) b @include(if: $t) }";

        IsCached(engine, document, """{ "s": true, "t": true }""").ShouldBeFalse();
        IsCached(engine, document, """{ "s": false, "t": true }""").ShouldBeFalse();
        IsCached(engine, document, """{ "s": true, "t": true }""").ShouldBeTrue();
        IsCached(engine, document, """{ "s": false, "t": true }""").ShouldBeTrue();
    }

    [Fact]
    public void Document_LeastRecentlyUsed_IsForgottenFirst()
    {
        var engine = Responses.EngineOf(Sdl, new EngineOptions { PlanCacheSize = 2 });

        IsCached(engine, "{ a }").ShouldBeFalse();
        IsCached(engine, "{ b }").ShouldBeFalse();
        IsCached(engine, "{ a }").ShouldBeTrue();
        IsCached(engine, "{ a b }").ShouldBeFalse();
        IsCached(engine, "{ a }").ShouldBeTrue();
        IsCached(engine, "{ b }").ShouldBeFalse();
    }

    [Fact]
    public void Document_TooLargeForTheCache_IsServedAllTheSame()
    {
        var engine = Responses.EngineOf(Sdl, new EngineOptions { PlanCacheBytes = 10 });

        IsCached(engine, "{ a }").ShouldBeFalse();
        IsCached(engine, "{ a }").ShouldBeFalse();
    }

    [Fact]
    public void Root_ThatIsForgotten_IsNotKeptByPlans()
    {
        var engine = new GraphQLEngine(RailwaySchema.Build());
        var (first, second) = (RunAndForget(engine), RunAndForget(engine));

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        (first.IsAlive, second.IsAlive).ShouldBe((false, false));
        IsCached(engine, "{ lines(first: 1) { name stations(openedSince: 1900) { name } } }", root: Railway.Small).ShouldBeTrue();
    }

    [Fact]
    public void Memory_OfTheRequest_MayBeUsedAgain()
    {
        var engine = Responses.EngineOf(Sdl);
        var document = "{ a }"u8.ToArray();
        engine.Execute(new GraphQLRequest { Document = document }).Dispose();
        "XXXXX"u8.CopyTo(document);

        engine.Respond("{ a }", Responses.Value(("a", 1))).ShouldBe("""{"data":{"a":1}}""");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference RunAndForget(GraphQLEngine engine)
    {
        var root = Railway.OfSize(2, 2);
        engine.Respond("{ lines(first: 1) { name stations(openedSince: 1900) { name } } }", root).ShouldContain("\"data\"");
        engine.Respond("query ($first: Int) { lines(first: $first) { name } }", root, """{ "first": 1 }""").ShouldContain("\"data\"");
        engine.Forget(root);
        return new WeakReference(root);
    }

    private static bool IsCached(GraphQLEngine engine, string document, string? variables = null, object? root = null)
    {
        using var result = engine.Execute(Responses.Request(document, variables), root ?? Responses.Value());
        result.Outcome.ShouldBe(GraphQLOutcome.Executed);
        return result.IsPlanCached;
    }
}
