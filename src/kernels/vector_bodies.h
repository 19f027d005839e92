// SPDX-License-Identifier: Apache-2.0
// The float side of a layer, written once in vectors of eight and compiled for each instruction set by a file
// that defines BEDE_KERNELS_NAMESPACE. Every sum has one order, nothing is fused (-ffp-contract=off), no
// library function is called: all builds give the same bytes. No inline function of the standard library may
// be made here (see stage.cmake).

namespace bede::kernels::BEDE_KERNELS_NAMESPACE {
namespace {

typedef float Floats __attribute__((vector_size(32)));
typedef float FloatsAnywhere __attribute__((vector_size(32), aligned(4), may_alias));
typedef std::int32_t Ints __attribute__((vector_size(32)));
typedef std::int32_t IntsAnywhere __attribute__((vector_size(32), aligned(4), may_alias));
typedef std::int8_t Bytes __attribute__((vector_size(8)));
typedef std::int8_t BytesAnywhere __attribute__((vector_size(8), aligned(1), may_alias));

constexpr std::size_t kLanes = 8;
constexpr float kEpsilon = 1e-12f;

inline Floats load(const float* from) {
  return *reinterpret_cast<const FloatsAnywhere*>(from);
}
inline void store(float* to, Floats value) {
  *reinterpret_cast<FloatsAnywhere*>(to) = value;
}
inline Ints load(const std::int32_t* from) {
  return *reinterpret_cast<const IntsAnywhere*>(from);
}
inline Floats all(float value) {
  return value - Floats{};
}
inline Floats to_floats(Ints value) {
  return __builtin_convertvector(value, Floats);
}
inline Ints to_ints(Floats value) {
  return __builtin_convertvector(value, Ints);
}

// A value that is not a number becomes `low`.
inline Floats clamp(Floats value, Floats low, Floats high) {
  value = value > low ? value : low;
  return value < high ? value : high;
}
inline Floats larger(Floats a, Floats b) {
  return a > b ? a : b;
}

// Half to even; |value| < 2^22.
inline Floats round(Floats value) {
  const Floats shift = all(12582912.0f);
  return (value + shift) - shift;
}

inline void store_bytes(std::int8_t* to, Floats value) {
  const Floats bounded = clamp(value, all(-127.0f), all(127.0f));
  *reinterpret_cast<BytesAnywhere*>(to) = __builtin_convertvector(to_ints(round(bounded)), Bytes);
}

inline float sum_of(Floats v) {
  return ((v[0] + v[4]) + (v[2] + v[6])) + ((v[1] + v[5]) + (v[3] + v[7]));
}

inline float largest_of(Floats v) {
  float largest = v[0];
  for (std::size_t i = 1; i < kLanes; ++i) largest = v[i] > largest ? v[i] : largest;
  return largest;
}

inline Floats magnitude(Floats value) {
  return larger(value, -value);
}

// e^x for x <= 0, to about 1e-7 of the value: 2^n times a polynomial on half a binary logarithm to each side.
inline Floats exponential(Floats x) {
  x = larger(x, all(-87.0f));
  const Floats n = round(x * 1.44269504f);
  const Floats r = (x - n * 0.693359375f) - n * -2.12194440e-4f;
  Floats p = all(1.9875691500e-4f);
  p = p * r + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = p * (r * r) + r + 1.0f;
  return p * reinterpret_cast<Floats>((to_ints(n) + 127) << 23);
}

void quantise_row(const float* input, std::size_t columns, Floats largest, std::int8_t* output,
                  float* scale) {
  const float top = largest_of(largest);
  const bool zero = !(top > 1e-30f);
  *scale = zero ? 1e-12f : top / 127.0f;
  const float inverse = zero ? 0.0f : 127.0f / top;
  for (std::size_t c = 0; c < columns; c += kLanes) store_bytes(output + c, load(input + c) * inverse);
}

void quantise_rows(const float* input, std::size_t rows, std::size_t columns, std::int8_t* quantised,
                   float* scales) {
  for (std::size_t r = 0; r < rows; ++r, input += columns, quantised += columns) {
    Floats largest = {};
    for (std::size_t c = 0; c < columns; c += kLanes) largest = larger(largest, magnitude(load(input + c)));
    quantise_row(input, columns, largest, quantised, scales + r);
  }
}

inline Floats scaled(const Accumulators& from, const std::int32_t* row, std::size_t column, float row_scale) {
  const Floats value = to_floats(load(row + column)) * row_scale;
  return value * load(from.column_scales + column) + load(from.bias + column);
}

void dequantise(const Accumulators& from, float* output) {
  const std::size_t whole = from.columns / kLanes * kLanes;
  for (std::size_t r = 0; r < from.rows; ++r, output += from.columns) {
    const std::int32_t* row = from.values + r * from.columns;
    const float scale = from.row_scales[r];
    for (std::size_t c = 0; c < whole; c += kLanes) store(output + c, scaled(from, row, c, scale));
    for (std::size_t c = whole; c < from.columns; ++c)
      output[c] = static_cast<float>(row[c]) * scale * from.column_scales[c] + from.bias[c];
  }
}

void gelu(const Accumulators& from, const GeluTable& table, std::int8_t* output) {
  const Floats last = all(static_cast<float>(GeluTable::kEntries - 1));
  const std::int8_t* bytes = table.bytes;
  for (std::size_t r = 0; r < from.rows; ++r) {
    const std::int32_t* row = from.values + r * from.columns;
    for (std::size_t c = 0; c < from.columns; c += kLanes, output += kLanes) {
      const Floats x = scaled(from, row, c, from.row_scales[r]);
      const Ints places = to_ints(round(clamp((x - table.low) * table.steps, Floats{}, last)));
      for (std::size_t i = 0; i < kLanes; ++i) output[i] = bytes[places[i]];
    }
  }
}

// values = LayerNorm(values), then quantised. Mean and variance in two passes.
void norm_row(const Norm& norm, std::size_t columns, float* values, Floats sum, std::int8_t* quantised,
              float* scale) {
  const float count = static_cast<float>(columns);
  const float mean = sum_of(sum) / count;
  Floats squares = {};
  for (std::size_t c = 0; c < columns; c += kLanes) {
    const Floats off = load(values + c) - mean;
    squares += off * off;
  }
  const float inverse = 1.0f / __builtin_sqrtf(sum_of(squares) / count + kEpsilon);
  Floats largest = {};
  for (std::size_t c = 0; c < columns; c += kLanes) {
    const Floats value = (load(values + c) - mean) * inverse * load(norm.gamma + c) + load(norm.beta + c);
    store(values + c, value);
    largest = larger(largest, magnitude(value));
  }
  quantise_row(values, columns, largest, quantised, scale);
}

void add_and_norm(const Accumulators& from, const Norm& norm, float* values, std::int8_t* quantised,
                  float* scales) {
  for (std::size_t r = 0; r < from.rows; ++r, values += from.columns, quantised += from.columns) {
    const std::int32_t* row = from.values + r * from.columns;
    Floats sum = {};
    for (std::size_t c = 0; c < from.columns; c += kLanes) {
      const Floats value = load(values + c) + scaled(from, row, c, from.row_scales[r]);
      store(values + c, value);
      sum += value;
    }
    norm_row(norm, from.columns, values, sum, quantised, scales + r);
  }
}

void embed(const Embedding& embedding, std::size_t word, std::size_t position, std::size_t shape,
           float* values, std::int8_t* quantised, float* scale) {
  const std::int8_t* row = embedding.words + word * embedding.hidden;
  const float* place = embedding.positions + position * embedding.hidden;
  const float* kind = embedding.shapes + shape * embedding.hidden;
  Floats sum = {};
  for (std::size_t c = 0; c < embedding.hidden; c += kLanes) {
    const Bytes bytes = *reinterpret_cast<const BytesAnywhere*>(row + c);
    const Floats word_value = __builtin_convertvector(bytes, Floats) * embedding.word_scales[word];
    const Floats value = (word_value + load(place + c)) + load(kind + c);
    store(values + c, value);
    sum += value;
  }
  norm_row(embedding.norm, embedding.hidden, values, sum, quantised, scale);
}

constexpr std::size_t kHead = Attention::kHeadSize;
constexpr std::size_t kQueries = 4;  // that share the loads of a key

// One head of one sequence. Keys lie transposed [kHead, padded], so that eight keys are one vector; values
// lie [padded, kHead].
struct HeadInput {
  const float* queries;
  std::size_t stride;
  const float* keys;
  const float* values;
  std::size_t count;
  std::size_t padded;  // count, rounded up to whole vectors
};

HeadInput gather(const Attention& attention, std::size_t begin, std::size_t end, std::size_t head) {
  const std::size_t stride = 3 * attention.hidden, count = end - begin;
  const std::size_t padded = (count + kLanes - 1) / kLanes * kLanes;
  const float* queries = attention.qkv + begin * stride + head * kHead;
  float* keys = attention.scratch;
  float* values = keys + padded * kHead;
  for (std::size_t p = 0; p < count; ++p) {
    const float* key = queries + p * stride + attention.hidden;
    for (std::size_t i = 0; i < kHead; ++i) keys[i * padded + p] = key[i];
    for (std::size_t i = 0; i < kHead; i += kLanes)
      store(values + p * kHead + i, load(key + attention.hidden + i));
  }
  for (std::size_t p = count; p < padded; ++p)
    for (std::size_t i = 0; i < kHead; ++i) keys[i * padded + p] = 0;
  return {queries, stride, keys, values, count, padded};
}

// scores[q, key] = query . key, each sum in the order of the dimensions.
template <std::size_t kCount>
void score(const HeadInput& head, std::size_t first, float* scores) {
  const float* query = head.queries + first * head.stride;
  for (std::size_t p = 0; p < head.padded; p += kLanes) {
    Floats sums[kCount] = {};
    for (std::size_t i = 0; i < kHead; ++i) {
      const Floats keys = load(head.keys + i * head.padded + p);
      BEDE_UNROLL for (std::size_t q = 0; q < kCount; ++q) sums[q] += keys * query[q * head.stride + i];
    }
    BEDE_UNROLL for (std::size_t q = 0; q < kCount; ++q) store(scores + q * head.padded + p, sums[q]);
  }
}

// Exponentials of the scores less their largest, in place, zero behind `count`; returns one over their sum.
float soften(float* scores, std::size_t count, std::size_t padded) {
  for (std::size_t p = count; p < padded; ++p) scores[p] = scores[0];
  Floats largest = load(scores);
  for (std::size_t p = kLanes; p < padded; p += kLanes) largest = larger(largest, load(scores + p));
  const float top = largest_of(largest);
  for (std::size_t p = 0; p < padded; p += kLanes) store(scores + p, exponential(load(scores + p) - top));
  for (std::size_t p = count; p < padded; ++p) scores[p] = 0;
  Floats sum = {};
  for (std::size_t p = 0; p < padded; p += kLanes) sum += load(scores + p);
  return 1.0f / sum_of(sum);
}

// The values weighted by the softmax, in the order of the positions, as bytes.
template <std::size_t kCount>
void mix(const HeadInput& head, const float* scores, const float* factors, std::int8_t* output,
         std::size_t stride) {
  for (std::size_t part = 0; part < kHead; part += 2 * kLanes) {
    Floats sums[kCount][2] = {};
    for (std::size_t p = 0; p < head.count; ++p) {
      const Floats left = load(head.values + p * kHead + part);
      const Floats right = load(head.values + p * kHead + part + kLanes);
      BEDE_UNROLL for (std::size_t q = 0; q < kCount; ++q) {
        const float weight = scores[q * head.padded + p];
        sums[q][0] += left * weight;
        sums[q][1] += right * weight;
      }
    }
    BEDE_UNROLL for (std::size_t q = 0; q < kCount; ++q) {
      store_bytes(output + q * stride + part, sums[q][0] * factors[q]);
      store_bytes(output + q * stride + part + kLanes, sums[q][1] * factors[q]);
    }
  }
}

template <std::size_t kCount>
void attend_queries(const Attention& attention, const HeadInput& head, std::size_t first, float* scores,
                    std::int8_t* output) {
  score<kCount>(head, first, scores);
  float factors[kCount];
  for (std::size_t q = 0; q < kCount; ++q)
    factors[q] = soften(scores + q * head.padded, head.count, head.padded) * attention.inverse_scale;
  mix<kCount>(head, scores, factors, output, attention.hidden);
}

void attend(const Attention& attention, std::size_t begin, std::size_t end) {
  for (std::size_t h = 0; h < attention.hidden / kHead; ++h) {
    const HeadInput head = gather(attention, begin, end, h);
    float* scores = attention.scratch + 2 * head.padded * kHead;
    std::int8_t* output = attention.output + begin * attention.hidden + h * kHead;
    std::size_t query = 0;
    for (; query + kQueries <= head.count; query += kQueries)
      attend_queries<kQueries>(attention, head, query, scores, output + query * attention.hidden);
    for (; query < head.count; ++query)
      attend_queries<1>(attention, head, query, scores, output + query * attention.hidden);
  }
}

}  // namespace

extern const VectorFunctions kFunctions = {quantise_rows, dequantise, gelu, add_and_norm, attend, embed};

}  // namespace bede::kernels::BEDE_KERNELS_NAMESPACE
