using KnowledgeGraph.Generators.Model;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>The type and the body of a member.</summary>
public static class MemberEmitter
{
    /// <summary>A sequence, or one item that may be missing where the ontology allows no more.</summary>
    public static string Type(MemberModel member)
    {
        var item = member.Shape == MemberShape.Value ? "StatedValue" : "Relation";
        return member.IsSingle
            ? $"{RuntimeNames.Typed}.{item}<{member.Type.Name}>?"
            : $"{RuntimeNames.Typed}.{item}s<{member.Type.Name}>";
    }

    /// <summary>The expression that reads it, where <c>Entity</c> is in scope.</summary>
    public static string Value(MemberModel member)
    {
        var factory = member.Shape switch
        {
            MemberShape.Value => "StatedValues.Of",
            MemberShape.Outgoing => "Relations.Outgoing",
            _ => "Relations.Incoming",
        };
        var sequence =
            $"{RuntimeNames.Typed}.{factory}<{member.Type.Name}>(Entity, {Literal.String(member.Predicate)}, {member.Type.Reader})";
        return member.IsSingle ? sequence + ".PreferredOrFirst()" : sequence;
    }
}
