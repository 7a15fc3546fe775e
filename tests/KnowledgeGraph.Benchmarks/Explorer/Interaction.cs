namespace KnowledgeGraph.Benchmarks.Explorer;

/// <summary>What a person does at a page, and when the page has answered.</summary>
/// <param name="Act">A statement of JavaScript.</param>
/// <param name="IsDone">An expression of JavaScript that becomes true.</param>
internal sealed record Interaction(string Name, string Act, string IsDone)
{
    /// <summary>
    /// A function for the page: acts, and waits, frame by frame, until the page has answered and awaits nothing more. Returns milliseconds.
    /// </summary>
    public string Script => $$"""
        async () => {
          const all = (selector) => [...document.querySelectorAll(selector)];
          const one = (selector) => document.querySelector(selector);
          const link = (selector, text) => all(selector).find((each) => each.textContent.trim().startsWith(text));
          const type = (field, text) => { field.focus(); field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); };
          const choose = (field, value) => { field.value = value; field.dispatchEvent(new Event('change', { bubbles: true })); };
          const start = performance.now();
          { {{Act}} }
          for (;;) {
            await new Promise((resolve) => requestAnimationFrame(resolve));
            if (!one('.skeleton, [aria-busy=true]') && ({{IsDone}})) return performance.now() - start;
            if (one('.failure')) throw new Error(one('.failure').textContent);
            if (performance.now() - start > 30000) throw new Error('no answer: ' + location.href + ' ' + one('main').textContent.slice(0, 300));
          }
        }
        """;

    /// <summary>A visit that goes through all views.</summary>
    /// <param name="typed">A name as somebody types it.</param>
    /// <param name="name">The name of the entity that is meant.</param>
    /// <param name="facet">The label of a kind.</param>
    public static IReadOnlyList<Interaction> Visit(string typed, string name, string facet) =>
    [
        new("search", $"type(one('.top input'), '{typed}')", "all('.top [role=option]').length > 0"),
        new("dossier", $"link('.top [role=option] b', '{name}').click()", $"one('.dossier h1')?.textContent === '{name}' && one('.dossier .statement')"),
        new("more statements", "one('.dossier button.more').click()", "all('.dossier .group').some((group) => group.querySelectorAll('.statement').length > 8)"),
        new("a statement", "one('.dossier .grounds').click()", "one('.panel .lead')"),
        new("neighbourhood", "link('.top nav a', 'Graph').click()", "one('.drawing .node, .drawing canvas')"),
        new("2 steps", "link('.segments a', '2 steps').click()", "one('.segments a[aria-current]')?.textContent === '2 steps' && one('.drawing .node, .drawing canvas')"),
        new("1,000 entities on canvas", "choose(all('.toolbar select')[0], '1000'); choose(all('.toolbar select')[1], '1000')", "one('.drawing canvas, .drawing .node')"),
        new("timeline of it", "link('.top nav a', 'Timeline').click()", "one('.chart .time')"),
        new("timeline of all", "link('.toolbar button', 'About everything').click()", "one('h1').textContent === 'Timeline' && one('.chart .time')"),
        new("table", "link('.top nav a', 'Table').click()", "one('tbody tr') && one('.facet')"),
        new("a kind of entity", $"link('.facet .choice span:nth-child(2)', '{facet}').click()", $"one('.facet .choice[aria-current]') && one('tbody tr') && all('.facet').length > 1"),
        new("statements", "link('.rows .segments a', 'Statements').click()", "one('tbody .sentence') && all('.facet').length > 2"),
        new("a filter by year", "link('.facet', 'Year').querySelector('a').click()", "link('.facet', 'Year')?.querySelector('[aria-current]') && one('tbody .sentence')"),
        new("trust", "link('.top nav a', 'Trust').click()", "one('.tile')"),
    ];
}
