/*
 * Damage that old libraries do to a page, as measured on Prototype 1.6 and 1.7 and MooTools 1.1 to 1.4, without the
 * libraries themselves: natives replaced, methods added to arrays, JSON that writes arrays as texts.
 * `?mootools` in the script's address adds what only MooTools does (Document and Event replaced, JSON gone).
 */
(function () {
  var natives = { slice: Array.prototype.slice };
  var mootools = /mootools/.test(document.currentScript ? document.currentScript.src : '');

  function toArray(value) { return value && value.length ? natives.slice.call(value) : []; }

  // Enumerable keys on every array: for-in sees them.
  Array.prototype.each = function (visit) { for (var i = 0; i < this.length; i++) visit(this[i], i); return this; };
  Array.prototype.clear = function () { this.length = 0; return this; };
  Array.prototype.uniq = function () { return toArray(this); };
  Array.prototype.toJSON = function () { return '[' + natives.slice.call(this).join(', ') + ']'; };
  Date.prototype.toJSON = function () { return '"' + this.toISOString() + '"'; };

  // Replaced: they know nothing of iterables, iterators and start values.
  Array.from = toArray;
  Array.prototype.entries = function () { return toArray(this); };
  Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
  Array.prototype.find = function (test) { for (var i = 0; i < this.length; i++) if (test(this[i], i)) return this[i]; };
  Array.prototype.map = function (give) { var out = []; for (var i = 0; i < this.length; i++) out.push(give(this[i], i)); return out; };
  Object.values = function (object) { var out = []; for (var key in object) out.push(object[key]); return out; };

  var OldElement = function (tag) { return document.createElement(tag); };
  OldElement.prototype = window.Element.prototype;
  OldElement.extend = function (element) { return element; };
  window.Element = OldElement;
  window.$ = function (id) { return document.getElementById(id); };
  window.$$ = function (query) { return toArray(document.querySelectorAll(query)); };

  if (!mootools) return;
  window.Event = function () { throw new Error('Event is a class of the old library'); };
  window.Document = undefined;
  window.Request = function () {};
  window.JSON = { encode: function () { return ''; }, decode: function () { return null; } };
})();
