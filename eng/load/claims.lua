-- Random roles, and tokens that are broken in some way; looks through each answer. One connection for each thread (-t N -c N), so that an answer is to the
-- request before it.
local roles = { registration = "RegistrationClerk", coding = "Coder", ["payment-posting"] = "PaymentPoster", denials = "DenialSpecialist", collections = "CollectionsLiaison" }
local paths = { "registration", "coding", "payment-posting", "denials", "collections" }
-- What a role's view has no place for, or masks: members in JSON, and values that every invented claim has.
local never = {
  registration = { '"diagnosis"', '"note"', '"charge"', '"paid"', '"balance"', "900%-%d%d%-%d%d%d%d" },
  coding = { '"patientName"', '"ssn"', '"street"', '"telephone"', '"charge"', '"paid"', "Nowhere Lane", "900%-%d%d%-", '"memberId":"INVENTED' },
  ["payment-posting"] = { '"diagnosis"', '"note"', '"ssn"', '"street"', '"telephone"', "Nowhere Lane", "900%-%d%d%-" },
  denials = { '"ssn"', '"street"', '"telephone"', "Nowhere Lane", "900%-%d%d%-" },
  collections = { '"diagnosis"', '"procedure"', '"note"', '"ssn"', '"medicalRecordNumber"', '"memberId"', "900%-%d%d%-" },
}
-- What stands in no answer that is not 200.
local anything = { "ACCT%-", "MRN%-", "INVENTED", "Nowhere", "900%-%d%d%-", "555%-01", "Example Health", "Imaginary", "Fictional Care" }

local threads = {}
local tokens = {}

function setup(thread)
  thread:set("seed", #threads + 1)
  table.insert(threads, thread)
end

function init(args)
  math.randomseed(seed)
  for line in io.lines(args[1]) do
    local role, token = line:match("^(%S+) (%S+)$")
    tokens[role] = token
  end
  leaks, errors, answered, denied, unexpected = 0, 0, 0, 0, 0
  first = ""
end

local function broken(token)
  local kind = math.random(7)
  if kind == 1 then return token:sub(1, -2) .. "A" .. "A" end
  if kind == 2 then return token:sub(1, math.random(#token - 1)) end
  if kind == 3 then return "" end
  if kind == 4 then return string.rep("x", math.random(4000)) end
  if kind == 5 then return "eyJhbGciOiJub25lIn0." .. token:match("%.(.-)%.") .. "." end
  if kind == 6 then return token:upper() end
  return token:gsub("%.", "..")
end

function request()
  local path = paths[math.random(#paths)]
  local draw = math.random(10)
  local token
  if draw <= 5 then
    token, expected = tokens[roles[path]], "right"
  elseif draw <= 7 then
    local other = paths[math.random(#paths)]
    token, expected = tokens[roles[other]], other == path and "right" or "denied"
  elseif draw == 8 then
    token, expected = tokens.PrivacyOfficer, "denied"
  else
    token, expected = broken(tokens[roles[path]]), "denied"
  end
  asked = path
  local kinds = { "/claims", "/claims/" .. math.random(70), "/claims/stream", "/claims/x", "/claims?role=Coder&q=%00" }
  local tail = kinds[math.random(#kinds)]
  return wrk.format("GET", "/api/" .. path .. tail, { Authorization = "Bearer " .. token })
end

local function found(body, patterns)
  for _, pattern in ipairs(patterns) do
    if body:find(pattern) then return pattern end
  end
end

function response(status, headers, body)
  answered = answered + 1
  local hit
  if status >= 500 then errors = errors + 1 end
  if status == 200 and expected == "right" then
    hit = found(body, never[asked])
  else
    denied = denied + 1
    if status == 200 then unexpected = unexpected + 1 end
    hit = found(body, anything)
  end
  if hit then
    leaks = leaks + 1
    if first == "" then first = asked .. " " .. status .. " " .. hit end
  end
end

function done(summary, latency)
  local all = { answered = 0, denied = 0, leaks = 0, errors = 0, unexpected = 0 }
  local where = ""
  for _, thread in ipairs(threads) do
    for name in pairs(all) do all[name] = all[name] + (thread:get(name) or 0) end
    if thread:get("first") ~= "" then where = thread:get("first") end
  end
  io.write(string.format("answers %d, not 200 by right %d, leaks %d, answers 5xx %d, 200 without right %d %s\n", all.answered, all.denied, all.leaks, all.errors, all.unexpected, where))
end
