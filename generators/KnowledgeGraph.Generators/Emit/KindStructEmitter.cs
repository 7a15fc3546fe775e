using KnowledgeGraph.Generators.Model;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>A concrete kind as a struct around the graph's own entity: no state of its own, equal when the entity is.</summary>
public static class KindStructEmitter
{
    /// <summary>Writes the struct of <paramref name="kind"/>.</summary>
    public static void Emit(SourceWriter writer, KindModel kind)
    {
        var self = $"global::{kind.Namespace}.{kind.TypeName}";
        var bases = new List<string> { $"{RuntimeNames.Typed}.IEntity<{self}>" };
        bases.AddRange(kind.Interfaces.Select(name => $"global::{kind.Namespace}.{name}"));
        writer.Summary(kind.Description);
        GeneratedCode.Mark(writer);
        GeneratedCode.MarkObsolete(writer, kind.Deprecated);
        GeneratedCode.MarkJson(writer, self);
        using var block = writer.Open($"public readonly struct {kind.TypeName} : {string.Join(", ", bases)}");

        writer.Line($"private {kind.TypeName}({RuntimeNames.Runtime}.Entity entity) => Entity = entity;").Line();
        writer.Documentation("<inheritdoc />");
        writer.Line($"public static string KindName => {Literal.String(kind.Name)};").Line();
        writer.Documentation("<inheritdoc />");
        writer.Line($"public static {self} From({RuntimeNames.Runtime}.Entity entity) =>");
        writer.Line($"    new({RuntimeNames.Typed}.TypedEntity.Require(entity, KindName));").Line();
        Inherited(writer, RuntimeNames.Runtime + ".Entity", "Entity", "{ get; }");
        Inherited(writer, "string", "Id", "=> Entity.Id;");
        Inherited(writer, "string", "Name", "=> Entity.Name;");
        Inherited(
            writer, $"{RuntimeNames.Runtime}.RowList<{RuntimeNames.Runtime}.LocalName>", "LocalNames", "=> Entity.LocalNames;");
        Inherited(writer, "string?", "Description", "=> Entity.Description;");
        Inherited(writer, RuntimeNames.Runtime + ".TextList", "Aliases", "=> Entity.Aliases;");
        Inherited(writer, RuntimeNames.Runtime + ".Marking", "Marking", "=> Entity.Marking;");

        foreach (var member in kind.Members)
        {
            writer.Summary(member.Description);
            GeneratedCode.MarkObsolete(writer, member.Deprecated);
            writer.Line($"public {MemberEmitter.Type(member)} {member.Name} =>");
            writer.Line($"    {MemberEmitter.Value(member)};").Line();
        }

        writer.Documentation("<summary>The name; empty for the default.</summary>");
        writer.Line("public override string ToString() => Entity.Graph is null ? \"\" : Name;").Line();
        EmitEquality(writer, self);
    }

    private static void EmitEquality(SourceWriter writer, string self)
    {
        writer.Documentation("<inheritdoc />");
        writer.Line($"public bool Equals({self} other) => Entity.Equals(other.Entity);").Line();
        writer.Documentation("<inheritdoc />");
        writer.Line($"public override bool Equals(object? obj) => obj is {self} other && Equals(other);").Line();
        writer.Documentation("<inheritdoc />");
        writer.Line("public override int GetHashCode() => Entity.GetHashCode();").Line();
        writer.Documentation("<summary>True when both are one entity of one graph.</summary>");
        writer.Line($"public static bool operator ==({self} left, {self} right) => left.Equals(right);").Line();
        writer.Documentation("<summary>True when they are two entities.</summary>");
        writer.Line($"public static bool operator !=({self} left, {self} right) => !left.Equals(right);");
    }

    private static void Inherited(SourceWriter writer, string type, string name, string body)
    {
        writer.Documentation("<inheritdoc />");
        writer.Line($"public {type} {name} {body}").Line();
    }
}
