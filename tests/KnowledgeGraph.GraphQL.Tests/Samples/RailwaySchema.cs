using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Samples;

/// <summary>The railway as a schema whose resolvers read columns: no object for a line or a station.</summary>
internal static class RailwaySchema
{
    public static Schema Build()
    {
        var line = new ObjectType("Line")
        {
            InterfaceNames = ["Named"],
            Fields =
            [
                new("name", "String!", new LineName()),
                new("stations", "[Station!]!", new StationsOfLine()) { Arguments = [new("openedSince", "Int")] },
                new("stationNames", "[String!]!", new StationNamesOfLine()),
            ],
        };
        var station = new ObjectType("Station")
        {
            InterfaceNames = ["Named"],
            Fields =
            [
                new("name", "String!", new StationName()),
                new("opened", "Int", new StationOpened()),
                new("certainlyOpened", "Int!", new StationOpened()),
                new("line", "Line!", new LineOfStation()),
            ],
        };
        return new SchemaBuilder()
            .Add(line)
            .Add(station)
            .Add(new InterfaceType("Named") { Fields = [new("name", "String!")], TypeResolver = new NamedTypeResolver(line, station) })
            .Add(new ObjectType("Query")
            {
                Fields =
                [
                    new("lines", "[Line!]!", new Lines()) { Arguments = [new("first", "Int!") { DefaultValue = "10" }] },
                    new("line", "Line", new LineByName()) { Arguments = [new("name", "String!")] },
                    new("everything", "[Named!]!", new Everything()),
                ],
            })
            .Build();
    }

    // A handle to a line has the line in A, and 0 in B; a handle to a station has the station in A, and 1 in B.
    private static ObjectHandle LineAt(Railway railway, int line) => new(railway, line);

    private static ObjectHandle StationAt(Railway railway, int station) => new(railway, station, 1);

    private sealed class NamedTypeResolver(ObjectType line, ObjectType station) : TypeResolver
    {
        public override ObjectType Resolve(in ObjectHandle source, ResolveContext context) => source.Part == 0 ? line : station;
    }

    private sealed class Lines : ObjectListResolver
    {
        public override object? Bind(ArgumentValues arguments, BindContext context)
        {
            if (arguments.GetValue<int>("first") is < 0)
            {
                context.Fail("Argument \"first\" must not be negative.", "RAILWAY_NEGATIVE_COUNT");
            }

            return arguments["first"];
        }

        public override int MaxItems(object? bound) => (int)bound!;

        public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
        {
            count = Math.Min(Railway.Of(parent).LineNames.Length, (int)context.Bound!);
            return parent;
        }

        public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context) => LineAt(Railway.Of(list), index);
    }

    private sealed class LineByName : ObjectResolver
    {
        public override object? Bind(ArgumentValues arguments, BindContext context) => Array.FindIndex(
            ((Railway)context.Root!).LineNames, name => System.Text.Encoding.UTF8.GetString(name) == arguments.Get<string>("name"));

        public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context) =>
            context.Bound is >= 0 and int line ? LineAt(Railway.Of(parent), line) : ObjectHandle.Null;
    }

    private sealed class Everything : ObjectListResolver
    {
        public override int MaxItems(object? bound) => 100;

        public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
        {
            count = Railway.Of(parent).LineNames.Length + Railway.Of(parent).StationNames.Length;
            return parent;
        }

        public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context)
        {
            var lines = Railway.Of(list).LineNames.Length;
            return index < lines ? LineAt(Railway.Of(list), index) : StationAt(Railway.Of(list), index - lines);
        }
    }

    private sealed class LineName : LeafResolver
    {
        public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
            writer.WriteString(Railway.Of(parent).LineNames[parent.Row]);
    }

    /// <summary>Keeps the stations that pass the filter in the scratch arena.</summary>
    private sealed class StationsOfLine : ObjectListResolver
    {
        public override object? Bind(ArgumentValues arguments, BindContext context) => arguments["openedSince"];

        public override int MaxItems(object? bound) => 5;

        public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
        {
            var railway = Railway.Of(parent);
            var since = context.Bound as int? ?? int.MinValue;
            var (start, end) = (railway.LineStarts[parent.Row], railway.LineStarts[parent.Row + 1]);
            var offset = context.Scratch.Allocate(end - start);
            count = 0;
            for (var station = start; station < end; station++)
            {
                if (railway.OpeningYears[station] >= since)
                {
                    context.Scratch[offset + count++] = station;
                }
            }

            return new ObjectHandle(railway, offset);
        }

        public override ObjectHandle Item(in ObjectHandle list, int index, ResolveContext context) =>
            StationAt(Railway.Of(list), context.Scratch[list.Row + index]);
    }

    private sealed class StationNamesOfLine : LeafListResolver
    {
        public override ObjectHandle Open(in ObjectHandle parent, ResolveContext context, out int count)
        {
            var starts = Railway.Of(parent).LineStarts;
            count = starts[parent.Row + 1] - starts[parent.Row];
            return new ObjectHandle(parent.Reference, starts[parent.Row]);
        }

        public override void Write(in ObjectHandle list, int index, ResolveContext context, ResponseWriter writer) =>
            writer.WriteString(Railway.Of(list).StationNames[list.Row + index]);
    }

    private sealed class StationName : LeafResolver
    {
        public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
            writer.WriteString(Railway.Of(parent).StationNames[parent.Row]);
    }

    private sealed class StationOpened : LeafResolver
    {
        public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer)
        {
            if (Railway.Of(parent).OpeningYears[parent.Row] is var year and > 0)
            {
                writer.WriteInt(year);
            }
            else
            {
                writer.WriteNull();
            }
        }
    }

    private sealed class LineOfStation : ObjectResolver
    {
        public override ObjectHandle Resolve(in ObjectHandle parent, ResolveContext context)
        {
            var starts = Railway.Of(parent).LineStarts;
            var line = Array.BinarySearch(starts, parent.Row);
            return LineAt(Railway.Of(parent), line >= 0 ? line : ~line - 1);
        }
    }
}
