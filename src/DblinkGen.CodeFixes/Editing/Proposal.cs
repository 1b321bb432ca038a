namespace DblinkGen.CodeFixes.Editing;

/// <param name="Title">What the menu says.</param>
internal sealed record Proposal(string Title, Edits Edits);
