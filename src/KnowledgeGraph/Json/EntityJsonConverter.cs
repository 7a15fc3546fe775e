using System.Text.Json;
using KnowledgeGraph.Typed;

namespace KnowledgeGraph.Json;

/// <summary>
/// Writes an entity as what it is known by: <c>Id</c>, <c>Kind</c>, <c>Name</c> and, if there is one, <c>Description</c>; null for the default
/// of a struct. Its statements are written where they are asked for.
/// </summary>
/// <typeparam name="TEntity"><see cref="Entity"/>, or a type that was generated for a kind.</typeparam>
public sealed class EntityJsonConverter<TEntity> : WriteOnlyJsonConverter<TEntity>
    where TEntity : IEntity
{
    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert) => typeof(TEntity).IsAssignableFrom(typeToConvert);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, TEntity value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        Write(writer, value?.Entity ?? default, options);
    }

    /// <summary>Writes the object.</summary>
    internal static void Write(Utf8JsonWriter writer, Entity entity, JsonSerializerOptions options)
    {
        if (entity.Graph is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString(Name(nameof(Entity.Id), options), entity.IdUtf8);
        writer.WriteString(Name(nameof(Entity.Kind), options), entity.Kind.Name);
        writer.WriteString(Name(nameof(Entity.Name), options), entity.NameUtf8);
        WriteOptional(writer, nameof(Entity.Description), entity.Description, options);
        writer.WriteEndObject();
    }
}
