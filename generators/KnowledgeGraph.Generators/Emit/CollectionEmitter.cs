using KnowledgeGraph.Generators.Model;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>The class inside <c>Facts</c> that holds the entities of a kind: all of them, one by id, and each by its name.</summary>
public static class CollectionEmitter
{
    /// <summary>Writes the collection of <paramref name="kind"/>.</summary>
    public static void Emit(SourceWriter writer, KindModel kind)
    {
        var self = $"global::{kind.Namespace}.{kind.TypeName}";
        var graph = $"global::{kind.Namespace}.Facts.Graph";
        using var facts = writer.Open("public static partial class Facts");
        writer.Summary(kind.Description);
        GeneratedCode.Mark(writer);
        GeneratedCode.MarkObsolete(writer, kind.Deprecated);
        using var collection = writer.Open($"public static class {kind.CollectionName}");

        writer.Documentation("<summary>All of them, by kind, then id.</summary>");
        writer.Line($"public static {RuntimeNames.Typed}.EntitySet<{self}> All =>");
        writer.Line($"    new({graph}, {Literal.String(kind.Name)}, From);").Line();
        writer.Documentation("<summary>The one with this id; null where there is none or it is of another kind.</summary>");
        writer.Line($"public static {self}? Find(string id) => All.Find(id) is {{ }} entity ? From(entity) : null;").Line();
        writer.Documentation("<summary>The one with this id.</summary>");
        writer.Documentation(
            "<exception cref=\"global::System.Collections.Generic.KeyNotFoundException\">There is none, or it is of another kind.</exception>");
        writer.Line($"public static {self} Get(string id) => From(All.Get(id));").Line();
        From(writer, kind, self);
        foreach (var accessor in kind.Accessors ?? default)
        {
            writer.Line();
            writer.Summary(Summary(accessor));
            GeneratedCode.MarkObsolete(writer, accessor.IsFormer ? $"The id is '{accessor.Id}' now." : null);
            writer.Line($"public static {self} {accessor.Identifier} => Get({Literal.String(accessor.Id)});");
        }
    }

    private static void From(SourceWriter writer, KindModel kind, string self)
    {
        writer.Documentation("<summary>The typed form of an entity.</summary>");
        writer.Documentation("<exception cref=\"global::System.ArgumentException\">It is of another kind.</exception>");
        if (!kind.IsAbstract)
        {
            writer.Line($"public static {self} From({RuntimeNames.Runtime}.Entity entity) => {self}.From(entity);");
            return;
        }

        KindSwitch.Emit(writer, $"public static {self} From", kind.Namespace, kind.Cases, kind.Name);
    }

    private static string Summary(AccessorModel accessor) =>
        accessor.Description is null ? accessor.Name : $"{accessor.Name}: {accessor.Description}";
}
