using Microsoft.AspNetCore.Mvc;
using MinNecessary.AspNetCore.Tests.Models;

namespace MinNecessary.AspNetCore.Tests;

[ApiController, Route("inbound"), Disclose("Billing")]
public sealed class InboundController(Claim known) : ControllerBase
{
    [HttpPost("claim")]
    public Claim Claim([FromBody] Claim claim) => claim with { Number = known.Number };

    [HttpPost("note")]
    public string Note(Dictionary<string, ClaimNote> notes) => $"{known.Number.Length} {notes.Count}";

    [HttpGet("by-number/{number}")]
    public string ByNumber(int number, DateOnly? day) => $"{known.Number.Length} {number} {day}";
}
