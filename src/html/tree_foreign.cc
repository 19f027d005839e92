// SPDX-License-Identifier: Apache-2.0
// SVG and MathML inside a page (13.2.6.5).
#include <algorithm>

#include "html/characters.h"
#include "html/tree_builder.h"

namespace bede::html {
namespace {

constexpr TagSet kBreakout(Tag::kB, Tag::kBig, Tag::kBlockquote, Tag::kBody, Tag::kBr, Tag::kCenter,
                           Tag::kCode, Tag::kDd, Tag::kDiv, Tag::kDl, Tag::kDt, Tag::kEm, Tag::kEmbed,
                           Tag::kH1, Tag::kH2, Tag::kH3, Tag::kH4, Tag::kH5, Tag::kH6, Tag::kHead, Tag::kHr,
                           Tag::kI, Tag::kImg, Tag::kLi, Tag::kListing, Tag::kMenu, Tag::kMeta, Tag::kNobr,
                           Tag::kOl, Tag::kP, Tag::kPre, Tag::kRuby, Tag::kS, Tag::kSmall, Tag::kSpan,
                           Tag::kStrike, Tag::kStrong, Tag::kSub, Tag::kSup, Tag::kTable, Tag::kTt, Tag::kU,
                           Tag::kUl, Tag::kVar);

// Names that differ from their lower-case form by capitals.
constexpr std::string_view kSvgTags[] = {"altGlyph",
                                         "altGlyphDef",
                                         "altGlyphItem",
                                         "animateColor",
                                         "animateMotion",
                                         "animateTransform",
                                         "clipPath",
                                         "feBlend",
                                         "feColorMatrix",
                                         "feComponentTransfer",
                                         "feComposite",
                                         "feConvolveMatrix",
                                         "feDiffuseLighting",
                                         "feDisplacementMap",
                                         "feDistantLight",
                                         "feDropShadow",
                                         "feFlood",
                                         "feFuncA",
                                         "feFuncB",
                                         "feFuncG",
                                         "feFuncR",
                                         "feGaussianBlur",
                                         "feImage",
                                         "feMerge",
                                         "feMergeNode",
                                         "feMorphology",
                                         "feOffset",
                                         "fePointLight",
                                         "feSpecularLighting",
                                         "feSpotLight",
                                         "feTile",
                                         "feTurbulence",
                                         "foreignObject",
                                         "glyphRef",
                                         "linearGradient",
                                         "radialGradient",
                                         "textPath"};

constexpr std::string_view kSvgAttributes[] = {"attributeName",
                                               "attributeType",
                                               "baseFrequency",
                                               "baseProfile",
                                               "calcMode",
                                               "clipPathUnits",
                                               "diffuseConstant",
                                               "edgeMode",
                                               "filterUnits",
                                               "glyphRef",
                                               "gradientTransform",
                                               "gradientUnits",
                                               "kernelMatrix",
                                               "kernelUnitLength",
                                               "keyPoints",
                                               "keySplines",
                                               "keyTimes",
                                               "lengthAdjust",
                                               "limitingConeAngle",
                                               "markerHeight",
                                               "markerUnits",
                                               "markerWidth",
                                               "maskContentUnits",
                                               "maskUnits",
                                               "numOctaves",
                                               "pathLength",
                                               "patternContentUnits",
                                               "patternTransform",
                                               "patternUnits",
                                               "pointsAtX",
                                               "pointsAtY",
                                               "pointsAtZ",
                                               "preserveAlpha",
                                               "preserveAspectRatio",
                                               "primitiveUnits",
                                               "refX",
                                               "refY",
                                               "repeatCount",
                                               "repeatDur",
                                               "requiredExtensions",
                                               "requiredFeatures",
                                               "specularConstant",
                                               "specularExponent",
                                               "spreadMethod",
                                               "startOffset",
                                               "stdDeviation",
                                               "stitchTiles",
                                               "surfaceScale",
                                               "systemLanguage",
                                               "tableValues",
                                               "targetX",
                                               "targetY",
                                               "textLength",
                                               "viewBox",
                                               "viewTarget",
                                               "xChannelSelector",
                                               "yChannelSelector",
                                               "zoomAndPan"};

template <std::size_t N>
std::string_view own_spelling(const std::string_view (&names)[N], std::string_view lower_case) {
  const auto same = [&](std::string_view name) { return equal_folded(name, lower_case); };
  const auto found = std::find_if(std::begin(names), std::end(names), same);
  return found == std::end(names) ? lower_case : *found;
}

}  // namespace

std::string_view svg_tag_name(std::string_view lower_case) {
  return own_spelling(kSvgTags, lower_case);
}

Attribute foreign_attribute(Attribute attribute, Namespace ns) {
  const std::string_view name = attribute.name;
  if (ns == Namespace::kSvg) attribute.name = own_spelling(kSvgAttributes, name);
  if (ns == Namespace::kMathMl && name == "definitionurl") attribute.name = "definitionURL";
  for (const std::string_view prefixed :
       {"xlink:actuate", "xlink:arcrole", "xlink:href", "xlink:role", "xlink:show", "xlink:title",
        "xlink:type", "xml:lang", "xml:space", "xmlns:xlink"}) {
    if (name != prefixed) continue;
    const std::size_t colon = name.find(':');
    attribute.prefix = name.substr(0, colon);
    attribute.name = name.substr(colon + 1);
  }
  return attribute;
}

bool is_html_integration_point(const Node& node) {
  if (node.ns == Namespace::kSvg)
    return node.tag == Tag::kForeignobject || node.tag == Tag::kDesc || node.tag == Tag::kTitle;
  if (node.ns != Namespace::kMathMl || node.tag != Tag::kAnnotationXml) return false;
  const std::string_view* encoding = node.attribute("encoding");
  return encoding != nullptr &&
         (equal_folded(*encoding, "text/html") || equal_folded(*encoding, "application/xhtml+xml"));
}

bool is_mathml_text_point(const Node& node) {
  return node.ns == Namespace::kMathMl &&
         (node.tag == Tag::kMi || node.tag == Tag::kMo || node.tag == Tag::kMn || node.tag == Tag::kMs ||
          node.tag == Tag::kMtext);
}

// A tag that no SVG or MathML holds: a forgotten end tag.
bool TreeBuilder::breaks_out(const TagToken& tag) const {
  if (tag.end) return tag.tag == Tag::kBr || tag.tag == Tag::kP;
  if (tag.tag == Tag::kFont)
    return tag.attribute("color") != nullptr || tag.attribute("face") != nullptr ||
           tag.attribute("size") != nullptr;
  return kBreakout.has(tag.tag);
}

void TreeBuilder::start_foreign(TagToken& tag, Namespace ns) {
  insert_element(tag, ns);
  if (tag.self_closing) pop();
}

void TreeBuilder::in_foreign(TagToken& tag) {
  if (breaks_out(tag)) {
    while (current()->ns != Namespace::kHtml && !is_mathml_text_point(*current()) &&
           !is_html_integration_point(*current()))
      pop();
    return dispatch(tag);
  }
  if (!tag.end) return start_foreign(tag, adjusted_current()->ns);
  for (std::size_t at = open_.size(); at > 1; --at) {
    const Node* node = open_[at - 1];
    if (at != open_.size() && node->ns == Namespace::kHtml) return dispatch(tag);
    if (equal_folded(node->text, tag.name)) {
      while (current() != node) pop();
      return pop();
    }
  }
}

}  // namespace bede::html
