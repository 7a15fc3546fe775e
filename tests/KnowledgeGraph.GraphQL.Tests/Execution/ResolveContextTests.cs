using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Tests.Samples;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Execution;

/// <summary>What resolvers may do while they resolve.</summary>
public class ResolveContextTests
{
    [Fact]
    public void Fail_AfterWriting_DropsWhatWasWritten() =>
        LeafSchema.Respond((context, writer) =>
        {
            writer.WriteInt(1);
            context.Fail("Closed on Sundays.", "RAILWAY_CLOSED");
        }).ShouldBeJson("""
            { "errors": [ { "message": "Closed on Sundays.", "locations": [ { "line": 1, "column": 3 } ], "path": [ "leaf" ],
                "extensions": { "code": "RAILWAY_CLOSED", "coordinate": "Query.leaf" } } ],
              "data": { "leaf": null } }
            """);

    [Fact]
    public void Resolver_ThatWritesNothing_GivesNull() => LeafSchema.Respond((_, _) => { }).ShouldBe("""{"data":{"leaf":null}}""");

    [Fact]
    public void Resolver_ThatThrowsAfterWriting_GivesNullAndAnErrorThatTellsNothing() =>
        LeafSchema.Respond((_, writer) =>
        {
            writer.WriteRaw("{\"half\":"u8);
            throw new InvalidOperationException("a secret");
        }).ShouldBeJson("""
            { "errors": [ { "message": "Unexpected error while resolving the field.", "locations": [ { "line": 1, "column": 3 } ], "path": [ "leaf" ],
                "extensions": { "code": "GRAPHQL_INTERNAL_ERROR", "coordinate": "Query.leaf" } } ],
              "data": { "leaf": null } }
            """);

    [Fact]
    public void Resolver_WhoseOwnWorkIsCancelled_IsAFieldErrorLikeAnyOther() =>
        LeafSchema.Respond((_, _) => throw new OperationCanceledException()).ShouldContain("\"data\":{\"leaf\":null}");

    [Fact]
    public void ListOfObjects_WithItemsThatFailOrThrow_NullsThoseItemsAlone()
    {
        var stop = new ObjectType("Stop") { Fields = [new("number", "Int", new NumberResolver())] };
        var query = new ObjectType("Query") { Fields = [new("stops", "[Stop]", new StopsResolver())] };
        var engine = new GraphQLEngine(new SchemaBuilder().Add(stop).Add(query).Build());

        engine.Respond("{ stops { number } }").ShouldBeJson("""
            { "errors": [
                { "message": "Under construction.", "locations": [ { "line": 1, "column": 3 } ], "path": [ "stops", 1 ],
                  "extensions": { "code": "RAILWAY_CLOSED", "coordinate": "Query.stops" } },
                { "message": "Unexpected error while resolving the field.", "locations": [ { "line": 1, "column": 3 } ], "path": [ "stops", 2 ],
                  "extensions": { "code": "GRAPHQL_INTERNAL_ERROR", "coordinate": "Query.stops" } } ],
              "data": { "stops": [ { "number": 0 }, null, null, null, { "number": 4 } ] } }
            """);
    }

    [Fact]
    public void Scratch_AfterGrowing_KeepsWhatWasWrittenBefore()
    {
        var scratch = new ScratchArena();
        var first = scratch.Allocate(3);
        scratch.Slice(first, 3).Fill(7);
        var second = scratch.Allocate(1_000_000);
        scratch[second] = 8;

        scratch.Slice(first, 3).ToArray().ShouldBe([7, 7, 7]);
        scratch[second].ShouldBe(8);
        Should.Throw<ArgumentOutOfRangeException>(() => scratch.Allocate(-1));
    }

    private sealed class NumberResolver : LeafResolver
    {
        public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) => writer.WriteInt(parent.Row);
    }

    /// <summary>Five stops, of which the second fails, the third throws and the fourth is null.</summary>
    private sealed class StopsResolver : ObjectListResolver
    {
        public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
        {
            count = 5;
            return new ObjectHandle(this);
        }

        public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context)
        {
            switch (index)
            {
                case 1:
                    context.Fail("Under construction.", "RAILWAY_CLOSED");
                    return list;
                case 2:
                    throw new InvalidOperationException("a secret");
                case 3:
                    return ObjectHandle.Null;
                default:
                    return new ObjectHandle(this, index);
            }
        }
    }
}
