using System.Globalization;

namespace KnowledgeGraph.Format;

/// <summary>
/// Writes or reads the fields of a record. Each method takes a field by reference: a writer leaves it as it is, a reader sets it. A field is
/// one 32-bit word; a list is its length, then its items.
/// </summary>
public abstract class RecordFields
{
    /// <summary>A text that is always there.</summary>
    public abstract void Text(ref string text);

    /// <summary>A text, or null.</summary>
    public abstract void OptionalText(ref string? text);

    /// <summary>True or false.</summary>
    public void Flag(ref bool flag)
    {
        var number = flag ? 1 : 0;
        Number(ref number);
        flag = number != 0;
    }

    /// <summary>A member of an enumeration, by its number.</summary>
    public void Enumeration<T>(ref T value)
        where T : struct, Enum
    {
        var number = Convert.ToInt32(value, CultureInfo.InvariantCulture);
        Number(ref number);
        value = (T)Enum.ToObject(typeof(T), number);
    }

    /// <summary>The row of another record in its list; <see cref="ImageLayout.None"/> where the reference is optional and absent.</summary>
    public void Row(ref int row) => Number(ref row);

    /// <summary>The rows of other records.</summary>
    public void Rows(ref int[] rows)
    {
        BeginList(ref rows);
        for (var i = 0; i < rows.Length; i++)
        {
            Number(ref rows[i]);
        }
    }

    /// <summary>A list of texts.</summary>
    public void Texts(ref string[] texts)
    {
        BeginList(ref texts);
        for (var i = 0; i < texts.Length; i++)
        {
            Text(ref texts[i]);
        }
    }

    /// <summary>A list of records.</summary>
    public void Records<T>(ref T[] records)
        where T : class, IRecord, new()
    {
        BeginList(ref records);
        for (var i = 0; i < records.Length; i++)
        {
            records[i] ??= new T();
            records[i].Exchange(this);
        }
    }

    /// <summary>A number.</summary>
    protected abstract void Number(ref int number);

    /// <summary>The length of the list that follows. A reader refuses one that cannot be, before anything is allocated for it.</summary>
    protected abstract void Count(ref int count);

    private void BeginList<T>(ref T[] items)
    {
        var count = items.Length;
        Count(ref count);
        if (count != items.Length)
        {
            items = new T[count];
        }
    }
}
