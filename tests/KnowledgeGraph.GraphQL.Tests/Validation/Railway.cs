using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Validation;

/// <summary>The schema that all tests of validation ask about.</summary>
internal static class Railway
{
    public const string Sdl =
        """
        schema { query: Query mutation: Mutation subscription: Subscription }
        directive @cached(seconds: Int = 60, key: String!) on FIELD | QUERY
        directive @tag(name: String!) repeatable on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT | FRAGMENT_DEFINITION | VARIABLE_DEFINITION | QUERY | MUTATION | SUBSCRIPTION
        directive @internal on OBJECT

        type Query {
          line(id: ID!): Line
          lines(where: LineFilter, first: Int = 10, after: String): [Line!]!
          station(id: ID!): Station
          stations(ids: [ID!]!, gauge: Gauge): [Station]
          stop(id: ID!): Stop
          place(at: Position): Place
          find(by: Lookup!): Named
          lookup(by: Lookup): Named
          rated(factor: Float, isOpen: Boolean! = true, matrix: [[Int!]]): Int
          day(on: Date): Date
          required(first: Int!, second: Int!): String
          nested(in: Nest): String
        }
        type Mutation { open(station: ID!): Station close(station: ID!): Station }
        type Subscription { departed(line: ID): Train arrived: Train delayed: Train }

        interface Named { name: String }
        interface Place implements Named { name: String position: Coordinates }
        interface Stop implements Named & Place { name: String position: Coordinates trains(first: Int): [Train] }
        type Line implements Named { id: ID! name: String length: Float gauge: Gauge stations(first: Int): [Station!] operator: Operator next: Line }
        type Station implements Named & Place & Stop { id: ID! name: String position: Coordinates trains(first: Int): [Train] platforms: Int! lines: [Line!]! code: String }
        type Halt implements Named & Place & Stop { id: ID! name: String! position: Coordinates trains(first: Int): [Train] request: Boolean code: Int }
        type Depot implements Named & Place { name: String position: Coordinates tracks: Int }
        type Operator implements Named { name: String lines: [Line] parent: Operator }
        type Train { number: Int line: Line stops: [Stop] at: Anywhere }
        type Coordinates { latitude: Float longitude: Float }
        union Anywhere = Station | Halt
        union Owned = Line | Train
        enum Gauge { BROAD STANDARD NARROW }
        scalar Date
        input LineFilter { name: String gauge: Gauge minimum: Int = 0 and: [LineFilter!] operator: String! = "any" }
        input Position { latitude: Float! longitude: Float! label: String }
        input Lookup @oneOf { id: ID name: String position: Position }
        input Nest { lookup: Lookup! nest: Nest list: [Position!] }
        """;

    public static Schema Schema { get; } = SchemaFromSdl.Build(Sdl);
}
