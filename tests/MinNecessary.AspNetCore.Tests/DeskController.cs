using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using MinNecessary.AspNetCore.Tests.Models;

namespace MinNecessary.AspNetCore.Tests;

[ApiController, Route("desk"), Disclose("Billing")]
public sealed class DeskController(Claim claim) : ControllerBase
{
    private static readonly JsonSerializerOptions Own = new();

    [HttpGet("model", Name = "desk-model")]
    public Claim Model() => claim;

    [HttpGet("action-result")]
    public ActionResult<Claim> Result() => claim;

    [HttpGet("ok")]
    public IActionResult OkResult() => Ok(claim);

    [HttpGet("created")]
    public IActionResult CreatedResult() => Created("/desk/model", claim);

    [HttpGet("created-at")]
    public IActionResult CreatedAtResult() => CreatedAtRoute("desk-model", claim);

    [HttpGet("json")]
    public JsonResult Json() => new(claim);

    [HttpGet("json-own")]
    public JsonResult JsonOwn() => new(claim, Own);

    [HttpGet("typed")]
    public IResult Typed() => TypedResults.Ok(claim);

    [HttpGet("list")]
    public IEnumerable<Claim> List() => [claim, claim];

    [HttpGet("stream")]
    public async IAsyncEnumerable<Claim> Stream()
    {
        await Task.Yield();
        yield return claim;
    }

    [HttpGet("task")]
    public async Task<ActionResult<Claim>> AsTask()
    {
        await Task.Yield();
        return claim;
    }

    [HttpGet("conflict")]
    public IActionResult ConflictResult() => Conflict(claim);

    [HttpGet("coding"), Disclose("Coding")]
    public Claim Coding() => claim;

    [HttpGet("wrapped")]
    public object Wrapped() => new { Items = new[] { claim } };

    [HttpGet("file")]
    [AllowRaw("A leak on purpose, for what refuses it; the person is invented")]
    public IActionResult FileResult() => File(JsonSerializer.SerializeToUtf8Bytes(claim.Ssn), "text/plain");

    [HttpGet("bytes")]
    [AllowRaw("A leak on purpose, for what refuses it; the person is invented")]
    public System.IO.Stream Bytes() => new System.IO.MemoryStream(JsonSerializer.SerializeToUtf8Bytes(claim.Ssn));

    [HttpGet("missing")]
    public ActionResult<Claim> Missing() => NotFound();

    // Never the claim: its number has a length.
    [HttpGet("nothing")]
    public Claim? Nothing() => claim.Number.Length < 0 ? claim : null;
}
